package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports into a package that there is, which says of which service it is and has facts. */
class MergedPackageTest {
    @TempDir
    Path folder;

    private Cli cli;
    private Path specs;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder);
        specs = Files.createDirectories(cli.sources().resolve("com/example/spec"));
        write("package-info", """
                @GraphService(name = "Example", endpoint = "https://graph.microsoft.com/v1.0")
                package com.example.spec;

                import dev.graphlet.annotations.GraphService;
                """);
    }

    @Test
    void refusesAPackageThatIsNoService() throws IOException {
        write("package-info", "/** Ours. */\npackage com.example.spec;\n");
        assertThat(cli.imports("directory.xml", "/users", "mail")).isEqualTo(3);
        assertThat(cli.err())
                .isEqualTo(specs.resolve("package-info.java") + " has no @GraphService. Add it, as in"
                        + " @GraphService(name = \"Example\"), or name another --package.\n");
    }

    @Test
    void takesTheServiceOfThePackage() throws IOException {
        write("package-info", """
                @dev.graphlet.annotations.GraphService(name = "Shop", namespace = "shop", endpoint = "https://shop.example.com/odata")
                package com.example.spec;
                """);
        assertThat(cli.imports("shop.xml", "/Products", "Name")).isZero();
        assertThat(Files.readString(specs.resolve("GraphFacts.java")))
                .contains("service = \"https://shop.example.com/odata\"");
        compiles();
        assertThat(cli.imports("shop.xml", "beta", "/Products", "Name")).isEqualTo(2);
        assertThat(cli.err())
                .isEqualTo("The specs there are for https://shop.example.com/odata, but beta was asked for."
                        + " Name another package with --package.\n");
    }

    @Test
    void takesAUrlOfTheDocumentationForANationalCloud() throws IOException {
        write("package-info", """
                @dev.graphlet.annotations.GraphService(name = "Gov", endpoint = "https://graph.microsoft.us/v1.0")
                package com.example.spec;
                """);
        assertThat(cli.imports("directory.xml", "https://graph.microsoft.com/v1.0/users?$select=mail"))
                .isZero();
        assertThat(Files.readString(specs.resolve("GraphFacts.java")))
                .contains("service = \"https://graph.microsoft.us/v1.0\"");
        assertThat(cli.specs().get("user")).contains("String mail();");
        compiles();
    }

    @Test
    void pinsAllSpecsOfThePackage() throws IOException {
        assertThat(cli.imports("directory.xml", "user(mail)")).isZero();
        assertThat(cli.imports("directory.xml", "group(displayName)")).isZero();
        assertThat(Files.readString(specs.resolve("GraphFacts.java")))
                .contains(
                        "entity user : directoryObject",
                        "entity group : directoryObject",
                        "  userPrincipalName String");
        write("GraphFacts", "package com.example.spec;\n\ninterface GraphFacts {}\n");
        assertThat(cli.imports("directory.xml", "message(subject)")).isZero();
        assertThat(cli.err())
                .isEqualTo("note: Without facts: " + specs.resolve("GraphFacts.java") + " has no @Facts."
                        + " Nothing was changed. Rename the file, and run 'graphlet pin'.\n");
        assertThat(cli.specs()).containsKey("message");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(specs.resolve(name + ".java"), text);
    }

    private void compiles() throws IOException {
        assertThat(Compiled.problems(cli.sources(), folder.resolve("classes"))).isEmpty();
    }
}
