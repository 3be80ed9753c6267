package dev.graphlet.tool.spec;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The package in which specs are, or will be.
 *
 * @param name its name
 * @param namespace the namespace of types that name none
 * @param folder its folder
 * @param exists whether it has {@code @GraphService} already
 */
public record SpecPackage(String name, String namespace, Path folder, boolean exists) {
    /** Returns the file of the package itself. */
    public Path file() {
        return folder.resolve("package-info.java");
    }

    /** Returns the text of a new {@code package-info.java} for a service at a URL. */
    public String text(String endpoint) {
        String service = "@GraphService(name = " + SpecContext.quoted(serviceName()) + ", namespace = "
                + SpecContext.quoted(namespace) + ", endpoint = " + SpecContext.quoted(endpoint) + ")";
        if (service.length() > 120) {
            service = service.replace("@GraphService(", "@GraphService(\n        ")
                    .replace(", namespace", ",\n        namespace")
                    .replace(", endpoint", ",\n        endpoint");
        }
        return service + "\npackage " + name + ";\n\nimport dev.graphlet.annotations.GraphService;\n";
    }

    private String serviceName() {
        String base = name.endsWith(".spec") ? name.substring(0, name.length() - ".spec".length()) : name;
        String last = base.substring(base.lastIndexOf('.') + 1);
        return last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
    }
}
