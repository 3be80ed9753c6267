package dev.graphlet.tool.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sources of a project in a folder of a test. */
public final class SpecProject {
    private static final String IMPORTS =
            ";\n\nimport dev.graphlet.annotations.*;\nimport java.io.*;\nimport java.time.*;\nimport java.util.*;\n\n";

    private final Path folder;

    public SpecProject(Path folder) {
        this.folder = folder;
    }

    public Path sources() {
        return folder.resolve("src");
    }

    /** Writes the {@code package-info.java} of a service. */
    public SpecProject service(String packageName) {
        return write(
                packageName,
                "package-info",
                "@GraphService(name = \"Shop\", namespace = \"shop\", endpoint = \"https://shop.example/v1\")\npackage "
                        + packageName + ";\n\nimport dev.graphlet.annotations.*;\n");
    }

    /** Writes a source of {@code com.example.spec}; {@code text} is what follows the imports. */
    public SpecProject spec(String name, String text) {
        return spec("com.example.spec", name, text);
    }

    public SpecProject spec(String packageName, String name, String text) {
        return write(packageName, name, "package " + packageName + IMPORTS + text);
    }

    public SpecProject write(String packageName, String name, String text) {
        try {
            Path file = file(packageName, name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path file(String packageName, String name) {
        return sources().resolve(packageName.replace('.', '/')).resolve(name + ".java");
    }

    ClientSpecs read(Path... classPath) {
        return ClientSpecs.read(sources(), List.of(classPath));
    }

    /** Returns the only client, whose sources have no problem. */
    public Client client(Path... classPath) {
        ClientSpecs read = read(classPath);
        assertThat(read.problems()).isEmpty();
        assertThat(read.clients()).hasSize(1);
        return read.clients().get(0);
    }

    /** Returns the problems, without the folder of the sources. */
    List<String> problems() {
        return read().problems().stream()
                .map(each -> each.toString().replace(sources().toString(), "").replace('\\', '/'))
                .toList();
    }
}
