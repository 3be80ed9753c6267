package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A type and its base may have operations that are called alike; a spec has one of them. */
class OverriddenOperationsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    @Test
    void importsTheOneOfTheType() throws IOException {
        assertThat(cli.imports("facts.xml", "user(delta)")).isZero();
        assertThat(cli.specs().get("user")).contains("List<user> delta();", "List<user> delta(String token);");
        assertThat(cli.specs().get("directoryObject")).doesNotContain("delta");
        compiles();
    }

    @Test
    void importsTheOneOfTheBaseIfThatIsAskedForToo() throws IOException {
        assertThat(cli.imports("facts.xml", "user(delta)", "directoryObject(delta)"))
                .isZero();
        assertThat(cli.specs().get("user"))
                .contains("List<user> delta(String token);")
                .doesNotContain("delta();");
        assertThat(cli.specs().get("directoryObject")).contains("List<directoryObject> delta();");
        compiles();
    }

    @Test
    void leavesOutTheOneThatTheSpecOfABaseHas() throws IOException {
        assertThat(cli.imports("facts.xml", "directoryObject(delta)")).isZero();
        assertThat(cli.imports("facts.xml", "user(delta)")).isZero();
        assertThat(cli.specs().get("directoryObject")).containsOnlyOnce("delta();");
        assertThat(cli.specs().get("user"))
                .contains("List<user> delta(String token);")
                .doesNotContain("delta();");
        compiles();
        assertThat(cli.imports("facts.xml", "user(delta)")).isZero();
        assertThat(cli.out()).endsWith("0 files written.\n");
    }

    @Test
    void leavesOutTheOneThatABaseOfTheBaseHasBetweenSpecs() throws IOException {
        Path specs = Files.createDirectories(cli.sources().resolve("com/example/spec"));
        Files.writeString(specs.resolve("package-info.java"), """
                @GraphService(name = "Example")
                package com.example.spec;

                import dev.graphlet.annotations.GraphService;
                """);
        Files.writeString(specs.resolve("Ours.java"), """
                package com.example.spec;

                import dev.graphlet.annotations.*;
                import java.util.List;

                @GraphEntity(name = "directoryObject", abstractType = true)
                @Inherits(entity.class)
                interface Ours {
                    @Function(onCollection = true)
                    List<Ours> delta();
                }

                @GraphEntity
                @Inherits(Ours.class)
                interface user {}
                """);
        assertThat(cli.imports("facts.xml", "user(delta,revokeSignInSessions)")).isZero();
        assertThat(cli.specs().get("Ours"))
                .contains("delta(String token);", "revokeSignInSessions();")
                .containsOnlyOnce("delta();");
    }

    private void compiles() throws IOException {
        assertThat(Compiled.problems(cli.sources(), folder.resolve("classes"))).isEmpty();
    }
}
