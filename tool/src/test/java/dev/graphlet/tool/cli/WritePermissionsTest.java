package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is inserted into specs that say nothing of permissions. */
class WritePermissionsTest {
    @TempDir
    Path folder;

    private PinProject project;
    private String data;

    @BeforeEach
    void start() throws IOException {
        project = new PinProject(folder);
        data = project.permissions("2026-08-07");
        project.service(PinProject.PACKAGE, "");
        project.write(PinProject.PACKAGE, "user", """
                package com.example.spec;

                import dev.graphlet.annotations.*;
                import java.util.List;

                /** A user. */ // by hand
                @GraphEntity(entitySet = "/users", singleton = "/me", operations = {Operation.LIST, Operation.GET, Operation.CREATE})
                interface user {
                    /** The key. */
                    @Key @ReadOnly String id();

                    /** The mail. */
                    @Navigation(contained = true) List<message> messages();
                    @Permissions(delegated = "Mail.Send")
                    @Action void sendMail();

                    @Action void dance(); @Function(onCollection = true) List<user> delta();
                }
                """);
        project.spec("message", """
                @GraphEntity(operations = {Operation.LIST, Operation.GET})
                @Permissions(delegated = "Mail.Read")
                interface message { @Key @ReadOnly String id(); }
                """);
    }

    @Test
    void insertsOnlyWhereNothingIsSaid() throws IOException {
        String before = text("user");
        assertThat(run()).as(project.cli().err()).isZero();
        assertThat(text("user"))
                .isEqualTo("""
                package com.example.spec;

                import dev.graphlet.annotations.*;
                import java.util.List;

                /** A user. */ // by hand
                @Permissions(
                        operations = Operation.GET,
                        delegated = "User.Read",
                        personal = "User.Read",
                        application = {"User.ReadBasic.All", "User.Read.All", "Directory.Read.All", "User.ReadWrite.All"})
                @Permissions(
                        operations = Operation.LIST,
                        delegated = {"User.ReadBasic.All", "User.ReadWrite.All", "User.Read.All", "Directory.Read.All"},
                        application = {"User.ReadBasic.All", "User.ReadWrite.All", "User.Read.All", "Directory.Read.All"})
                @Permissions(operations = Operation.CREATE, delegated = "User.ReadWrite.All", application = "User.ReadWrite.All")
                @GraphEntity(entitySet = "/users", singleton = "/me", operations = {Operation.LIST, Operation.GET, Operation.CREATE})
                interface user {
                """ + text("user").substring(text("user").indexOf("    /** The key. */")));
        assertThat(text("user").lines())
                .containsAll(
                        before.lines().filter(line -> !line.contains("dance")).toList());
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void twiceIsOnce() throws IOException {
        assertThat(run()).isZero();
        String first = text("user");
        String message = text("message");
        assertThat(run()).isZero();
        assertThat(text("user")).isEqualTo(first);
        assertThat(text("message")).isEqualTo(message);
        assertThat(project.cli().out()).endsWith("0 files written.\n");
    }

    @Test
    void printsWhatItWouldWrite() throws IOException {
        String before = text("user");
        assertThat(run("--dry-run")).isZero();
        assertThat(text("user")).isEqualTo(before);
        assertThat(project.cli().out()).contains("\n+@Permissions(").endsWith("\n1 file would be written.\n");
        assertThat(project.cli().err())
                .contains("note: POST /me/dance is not in the data. Say what permits it with @Permissions.\n");
    }

    private String text(String name) throws IOException {
        return Files.readString(project.file(PinProject.PACKAGE, name));
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of("permissions", "--write", "--permissions", data));
        all.addAll(List.of("--sources", project.cli().sources().toString()));
        all.addAll(List.of(args));
        return project.cli().run(all.toArray(String[]::new));
    }
}
