package dev.graphlet.tool.spec;

import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.failure.UsageException;
import dev.graphlet.tool.source.JavaText;
import dev.graphlet.tool.source.SpecPackage;
import dev.graphlet.tool.source.SpecSources;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * The package in which specs are, or will be.
 *
 * @param name its name
 * @param namespace the namespace of types that name none
 * @param folder its folder
 * @param present the package with its specs; empty if it is new
 * @param others the other packages of the service, whose public specs are used and stay as they are
 */
public record SpecTarget(
        String name, String namespace, Path folder, Optional<SpecPackage> present, List<SpecPackage> others) {
    /** Creates a package. */
    public SpecTarget {
        others = List.copyOf(others);
    }

    /**
     * Returns the package that a user names, or the only one with {@code @GraphService}.
     *
     * @param specs the specs that there are
     * @param sources the folder of the sources
     * @param name its name, or empty for the only one
     * @param namespace the namespace of the service, for a package that is new
     * @throws UsageException if it is not clear which one is meant
     * @throws DataException if the package is there, but not one of specs
     */
    public static SpecTarget find(SpecSources specs, Path sources, Optional<String> name, String namespace) {
        if (name.isPresent()) {
            return named(specs, sources, name.get(), namespace);
        }
        List<SpecPackage> known = specs.packages();
        if (known.isEmpty()) {
            throw new UsageException("No package below " + sources
                    + " has @GraphService. Name one with --package com.example.spec, and it is made.");
        }
        if (known.size() > 1) {
            throw new UsageException("Several packages below " + sources + " have @GraphService: "
                    + String.join(", ", known.stream().map(SpecPackage::name).toList())
                    + ". Name one with --package.");
        }
        return of(known.get(0));
    }

    private static SpecTarget named(SpecSources specs, Path sources, String name, String namespace) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw new UsageException("'" + name + "' is not the name of a package. Write it as in com.example.spec.");
        }
        Optional<SpecPackage> known = specs.packages().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (known.isPresent()) {
            return of(known.get());
        }
        SpecTarget target =
                new SpecTarget(name, namespace, sources.resolve(name.replace('.', '/')), Optional.empty(), List.of());
        if (Files.exists(target.file(), LinkOption.NOFOLLOW_LINKS)) {
            throw new DataException(target.file() + " has no @GraphService. Add it, as in @GraphService(name = "
                    + JavaText.literal(target.serviceName()) + "), or name another --package.");
        }
        return target;
    }

    private static SpecTarget of(SpecPackage present) {
        return new SpecTarget(present.name(), present.namespace(), present.folder(), Optional.of(present), List.of());
    }

    /** Returns this package among others of its service. */
    public SpecTarget among(List<SpecPackage> packages) {
        return new SpecTarget(name, namespace, folder, present, packages);
    }

    /** Returns the file of the package itself. */
    public Path file() {
        return folder.resolve("package-info.java");
    }

    /** Returns the text of a new {@code package-info.java} for a service at a URL. */
    public String text(String endpoint) {
        String service = "@GraphService(name = " + JavaText.literal(serviceName()) + ", namespace = "
                + JavaText.literal(namespace) + ", endpoint = " + JavaText.literal(endpoint) + ")";
        if (service.length() > 120) {
            service = service.replace("@GraphService(", "@GraphService(\n        ")
                    .replace(", namespace", ",\n        namespace")
                    .replace(", endpoint", ",\n        endpoint");
        }
        return service + "\npackage " + name + ";\n\nimport dev.graphlet.annotations.GraphService;\n";
    }

    /** Returns the name of the service of a new package, such as {@code Mail} for {@code com.example.mail.spec}. */
    public String serviceName() {
        return serviceName(name);
    }

    /** Returns the name of the service of a new package of a name. */
    public static String serviceName(String name) {
        String base = name.endsWith(".spec") ? name.substring(0, name.length() - ".spec".length()) : name;
        String last = base.substring(base.lastIndexOf('.') + 1);
        return last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
    }
}
