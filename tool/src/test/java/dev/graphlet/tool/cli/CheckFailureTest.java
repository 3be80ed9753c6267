package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each failure to compare is a line that says what to do. */
class CheckFailureTest {
    private static final String USER = "@GraphEntity\ninterface user {\n    @Key String id();\n}\n";

    @TempDir
    Path folder;

    private CheckProject project;
    private Path facts;

    @BeforeEach
    void start() throws IOException {
        project = new CheckProject(folder);
        project.project().service(PinProject.PACKAGE, "");
        project.project().spec("user", USER);
        facts = project.project().file(PinProject.PACKAGE, "GraphFacts");
    }

    @Test
    void asksForFacts() throws IOException {
        fails(
                3,
                "com.example.spec has no GraphFacts.java, so there is nothing to compare with. Run 'graphlet pin', and"
                        + " commit the file.");
    }

    @Test
    void refusesFactsThatAreNone() throws IOException {
        Files.writeString(facts, "package com.example.spec;\n\nfinal class GraphFacts {}\n");
        fails(3, facts + " has no @Facts. Rename the file, and run 'graphlet pin'.");
        Files.writeString(facts, "");
        fails(3, facts + " is not Java, or has no facts. Run 'graphlet pin'.");
    }

    @Test
    void refusesFactsOfAMerge() throws IOException {
        project.pin();
        String text = Files.readString(facts);
        Files.writeString(facts, text.replace("\"\"\"\nentity user", "<<<<<<< HEAD\nentity user"));
        fails(3, facts + " is not Java, or has no facts. Run 'graphlet pin'.");
        Files.writeString(facts, text.replace("  age Int32\n", "  age Int32\n=======\n"));
        fails(
                3,
                facts + " cannot be read: line 3 of text 7 must begin with one of entity, complex, enum, flags,"
                        + " typedef, more, container, path, namespaces, cloud and missing. Run 'graphlet pin'.");
    }

    @Test
    void refusesFactsOfAnotherFormat() throws IOException {
        project.pin();
        String text = Files.readString(facts);
        Files.writeString(facts, text.replace("    service =", "    format = 2,\n    service ="));
        fails(
                3,
                "The facts of com.example.spec are in format 2, but this graphlet reads format 1. Update graphlet, or"
                        + " run 'graphlet pin'.");
        Files.writeString(facts, text.replace("    service =", "    format = 0,\n    service ="));
        fails(
                3,
                "The facts of com.example.spec are in format 0, but this graphlet reads format 1. Run 'graphlet pin'.");
    }

    @Test
    void refusesFactsOfAnotherService() throws IOException {
        project.pin();
        project.project().service(PinProject.PACKAGE, ", endpoint = \"https://graph.microsoft.com/beta/\"");
        fails(
                3,
                "The facts of com.example.spec are about https://graph.microsoft.com/v1.0, but its service is"
                        + " https://graph.microsoft.com/beta. Run 'graphlet pin'.");
    }

    @Test
    void refusesMetadataOlderThanTheFacts() throws IOException {
        project.project().pinned("--from", project.project().csdl(CheckProject.AFTER, "2026-08-03"));
        fails(
                3,
                "The metadata are of 2026-02-11, older than the facts of com.example.spec, which are of 2026-08-03."
                        + " Give newer ones with --from FILE, or leave out --from and --offline.",
                "--from",
                project.project().csdl(CheckProject.BEFORE, "2026-02-11"));
    }

    @Test
    void asksForAPackage() throws IOException {
        project.pin();
        fails(
                2,
                "No package 'com.example' below " + project.cli().sources()
                        + " has @GraphService. There is com.example.spec.",
                "--package",
                "com.example");
    }

    @Test
    void refusesASpecThatIsNoJava() throws IOException {
        project.pin();
        project.project().spec("message", "@GraphEntity interface message {\n<<<<<<< HEAD\n");
        assertThat(project.checkAfter()).isEqualTo(3);
        assertThat(project.cli().err().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith(project.project().file(PinProject.PACKAGE, "message") + ":8: This is not Java: ");
        assertThat(project.cli().err())
                .endsWith("com.example.spec was not compared. Correct its sources, and run 'graphlet check'.\n");
        assertThat(project.cli().out()).isEmpty();
    }

    @Test
    void refusesAFormatThatThereIsNone() {
        fails(
                2,
                "Invalid value for option '--format': expected one of [text, md, json, sarif] (case-sensitive) but was"
                        + " 'xml'. See 'graphlet check --help'.",
                "--format",
                "xml");
    }

    @Test
    void saysThatThereIsNoNetworkOrNothingKept() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        String root = "http://localhost:" + port + "/v1.0";
        project.project().service(PinProject.PACKAGE, ", endpoint = \"" + root + "\"");
        project.pin();
        fails(
                3,
                "Cannot download " + root + "/$metadata: no connection. Check the network and HTTPS_PROXY, or give a"
                        + " file with --from FILE.");
        fails(
                3,
                root + "/$metadata is not in the cache. Run the command without --offline, or give a file with --from"
                        + " FILE.",
                "--offline");
    }

    @Test
    void asksTheServerUnlessOffline() throws IOException {
        project.project().csdl(CheckProject.BEFORE, "2026-02-11");
        try (MetadataServer server = new MetadataServer(folder, CheckProject.BEFORE)) {
            project.project().service(PinProject.PACKAGE, ", endpoint = \"" + server.root() + "/v1.0\"");
            project.project().pinned();
            assertThat(server.requests()).hasSize(1);
            assertThat(project.check("--offline")).isZero();
            assertThat(server.requests()).hasSize(1);
            assertThat(project.check()).isZero();
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void goesOnWithoutAFolderToKeepDataIn() throws IOException {
        project.project().csdl(CheckProject.BEFORE, "2026-02-11");
        try (MetadataServer server = new MetadataServer(folder, CheckProject.BEFORE)) {
            project.project().service(PinProject.PACKAGE, ", endpoint = \"" + server.root() + "/v1.0\"");
            project.project()
                    .pinned("--from", folder.resolve(CheckProject.BEFORE).toString());
            Files.move(folder.resolve("cache"), folder.resolve("kept"));
            Files.writeString(folder.resolve("cache"), "a file where the folder would be");
            assertThat(project.check()).isZero();
            assertThat(project.cli().err())
                    .startsWith("Cannot write to " + folder.resolve("cache") + ": ")
                    .hasLineCount(1);
            assertThat(project.cli().out()).contains("No difference touches the specs, 0 others do not.");
        }
    }

    @Test
    void saysThatTheReportCannotBeWritten() throws IOException {
        project.pin();
        assertThat(project.checkAfter("--output", folder.toString())).isEqualTo(3);
        assertThat(project.cli().err())
                .isEqualTo("Cannot write " + folder + ". Make room or the file writable, or name another one.\n");
        assertThat(project.cli().out()).isEmpty();
    }

    @Test
    void refusesAFolderInThePlaceOfTheFacts() throws IOException {
        Files.createDirectory(facts);
        fails(3, facts + " cannot be read. Move the file, and run 'graphlet pin'.");
    }

    private void fails(int code, String message, String... args) {
        assertThat(project.check(args)).isEqualTo(code);
        assertThat(project.cli().err()).isEqualTo(message + "\n");
        assertThat(project.cli().out()).isEmpty();
    }
}
