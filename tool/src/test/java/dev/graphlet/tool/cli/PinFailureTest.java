package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each failure of pinning is a line that says what to do, and changes nothing of its package. */
class PinFailureTest {
    private static final String USER = "@GraphEntity\n@Inherits(entity.class)\ninterface user {}\n";

    @TempDir
    Path folder;

    private PinProject project;
    private String csdl;

    @BeforeEach
    void start() throws IOException {
        project = new PinProject(folder);
        csdl = project.csdl("facts.xml", "2026-08-03");
    }

    @Test
    void asksForAPackage() throws IOException {
        Files.createDirectories(project.cli().sources());
        fails(
                2,
                "No package below " + project.cli().sources() + " has @GraphService. Import specs first, as in"
                        + " 'graphlet import /users', or name the folder of your sources by --sources.");
        project.service(PinProject.PACKAGE, "");
        fails(
                2,
                "No package 'com.example' below " + project.cli().sources()
                        + " has @GraphService. There is com.example.spec.",
                "--package",
                "com.example");
    }

    @Test
    void leavesTheFactsOfAPackageWithASourceThatIsNoJava() throws IOException {
        project.service(PinProject.PACKAGE, "");
        project.spec("user", USER);
        project.spec("message", "@GraphEntity interface message {\n<<<<<<< HEAD\n");
        project.write(PinProject.PACKAGE, "GraphFacts", "");
        project.service("com.example.other.spec", "");
        project.spec("com.example.other.spec", "user", USER);
        assertThat(project.pin("--from", csdl)).isEqualTo(1);
        assertThat(project.cli().err().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith(project.file(PinProject.PACKAGE, "message") + ":");
        assertThat(project.cli().err())
                .contains("This is not Java: ")
                .endsWith(
                        "The facts of com.example.spec were not changed. Correct its sources, and run 'graphlet pin'.\n");
        assertThat(project.facts()).isEmpty();
        assertThat(project.facts("com.example.other.spec")).contains("entity user");
    }

    @Test
    void writesFactsThatAreNoJavaAnew() throws IOException {
        project.service(PinProject.PACKAGE, "");
        project.spec("user", USER);
        project.pinned("--from", csdl);
        String facts = project.facts();
        project.write(
                PinProject.PACKAGE, "GraphFacts", facts.replace("\"\"\"\nentity user", "<<<<<<< HEAD\nentity user"));
        project.pinned("--from", csdl);
        assertThat(project.facts()).isEqualTo(facts);
    }

    @Test
    void reportsAnEndpointThatIsNoText() throws IOException {
        project.service(PinProject.PACKAGE, ", endpoint = Roots.GRAPH");
        project.spec("user", USER);
        assertThat(project.pin("--from", csdl)).isEqualTo(1);
        assertThat(project.cli().err())
                .contains(
                        "package-info.java:1: The endpoint of @GraphService is not a string literal, so its value is unknown."
                                + " Write a literal.\n");
        assertThat(project.file(PinProject.PACKAGE, "GraphFacts")).doesNotExist();
    }

    @Test
    void leavesAFileThatHasNoFacts() throws IOException {
        project.service(PinProject.PACKAGE, "");
        project.spec("user", USER);
        String own = "package com.example.spec;\n\nfinal class GraphFacts {}\n";
        project.write(PinProject.PACKAGE, "GraphFacts", own);
        fails(
                3,
                project.file(PinProject.PACKAGE, "GraphFacts")
                        + " has no @Facts. Nothing was changed. Rename the file, and run 'graphlet pin'.",
                "--from",
                csdl);
        assertThat(project.facts()).isEqualTo(own);
    }

    @Test
    void leavesAFolderInThePlaceOfTheFile() throws IOException {
        project.service(PinProject.PACKAGE, "");
        project.spec("user", USER);
        Path place = Files.createDirectory(project.file(PinProject.PACKAGE, "GraphFacts"));
        fails(
                3,
                place + " cannot be read. Nothing was changed. Move the file, and run 'graphlet pin' again.",
                "--from",
                csdl);
    }

    @Test
    void refusesATypeWithoutANamespace() throws IOException {
        project.service(PinProject.PACKAGE, "");
        project.spec("user", USER);
        String text = Files.readString(Path.of(csdl)).replace("\"graph.phone\"", "\"phone\"");
        fails(
                3,
                "The metadata name the type 'phone' without a namespace, so it is unknown which type this is. Tell the"
                        + " owner of the service, or give a corrected copy with --from FILE.",
                "--from",
                project.cli().write("sloppy.xml", text));
    }

    @Test
    void namesTheOptionForWhatCannotBeDownloaded() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        String url = "http://localhost:" + port + "/v1.0";
        String metadata = url + "/$metadata: no connection. Check the network and HTTPS_PROXY, or give a file with ";
        project.service(PinProject.PACKAGE, ", clouds = Cloud.CHINA, endpoint = \"" + url + "\"");
        project.spec("user", USER);
        fails(3, "Cannot download " + metadata + "--from FILE.");
        fails(
                3,
                "Cannot download " + metadata + "--cloud CHINA=FILE.",
                "--from",
                csdl,
                "--cloud",
                "CHINA=" + url + "/$metadata");
        fails(
                2,
                "Say where the metadata of the cloud CHINA are for " + url + ", as in --cloud CHINA=FILE.",
                "--from",
                csdl);
    }

    @Test
    void refusesCloudsThatNobodyNames() throws IOException {
        project.service(PinProject.PACKAGE, ", clouds = Cloud.US_GOV");
        project.spec("user", USER);
        fails(2, "There is no cloud 'CHINAA'. Did you mean 'CHINA'?", "--cloud", "CHINAA=x.xml");
        fails(2, "There is no cloud 'mars'. There are CHINA, US_GOV, US_GOV_DOD.", "--cloud", "mars=x.xml");
        fails(
                2,
                "No package is for the cloud 'CHINA'. Add clouds = Cloud.CHINA to its @GraphService, or leave out"
                        + " --cloud.",
                "--cloud",
                "CHINA=x.xml");
    }

    @Test
    void saysThatAFolderCannotBeWritten() throws IOException {
        project.service(PinProject.PACKAGE, "");
        project.spec("user", USER);
        Path specs = project.file(PinProject.PACKAGE, "user").getParent();
        assumeThat(specs.toFile().setWritable(false) && !Files.isWritable(specs))
                .isTrue();
        assertThat(project.pin("--from", csdl)).isEqualTo(3);
        specs.toFile().setWritable(true);
        assertThat(project.cli().err())
                .startsWith("Cannot write " + project.file(PinProject.PACKAGE, "GraphFacts") + ": it is read-only. ");
        assertThat(project.cli().err().lines()).hasSize(1);
    }

    private void fails(int code, String message, String... args) {
        assertThat(project.pin(args)).isEqualTo(code);
        assertThat(project.cli().err()).isEqualTo(message + "\n");
        assertThat(project.cli().out()).isEmpty();
    }
}
