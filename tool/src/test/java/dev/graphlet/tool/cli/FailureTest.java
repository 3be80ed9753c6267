package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each failure is one line that says what to do, with an exit code, and changes nothing. */
class FailureTest {
    @TempDir
    Path folder;

    private Cli cli;
    private String label;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder);
        Path csdl = Path.of(cli.file("csdl/directory.xml"));
        label = LocalDate.ofInstant(Files.getLastModifiedTime(csdl).toInstant(), ZoneOffset.UTC)
                .toString();
    }

    @Test
    void asksWhetherAnotherMemberWasMeant() {
        fails(
                1,
                "'displayNme' is not a member of microsoft.graph.user in v1.0 of " + label
                        + ". Did you mean 'displayName'?",
                "/users",
                "id,displayNme");
    }

    @Test
    void asksWhetherAnotherPathWasMeant() {
        fails(1, "There is no '/user' in v1.0 of " + label + ". Did you mean '/users'?", "/user");
        fails(
                1,
                "There is no 'mesages' below a microsoft.graph.user in v1.0 of " + label + ". Did you mean 'messages'?",
                "/me/mesages");
    }

    @Test
    void asksWhetherAnotherTypeWasMeant() {
        fails(1, "There is no type 'usr' in v1.0 of " + label + ". Did you mean 'user'?", "usr(id)");
        fails(
                1,
                "There is no type 'elephant' in v1.0 of " + label + ". Search with 'graphlet find elephant'.",
                "elephant");
    }

    @Test
    void namesThePathThatShipped() {
        assertThat(cli.imports("industry.xml", "beta", "POST /industryData/runGroups"))
                .isEqualTo(1);
        assertThat(cli.err())
                .isEqualTo("There is no '/industryData/runGroups' in beta of " + label
                        + ". There is '/external/industryData/runs'.\n");
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        assertThat(cli.imports("directory.xml", "user(a1,b1)")).isEqualTo(1);
        assertThat(cli.err().lines()).hasSize(2);
    }

    @Test
    void refusesWhatCannotBeUnderstood() {
        fails(
                2,
                "'user(id' has the end where a name or a parenthesis must be."
                        + " Write it as in 'user(id,displayName!,manager(id))'.",
                "user(id");
        fails(
                2,
                "'FETCH' is not a method of a request. Use GET, POST, PATCH, PUT or DELETE, or leave it out.",
                "FETCH /users");
        fails(
                2,
                "Say what to import, as in 'graphlet import /users id,displayName'. See 'graphlet import --help'.",
                "v1.0");
        fails(2, "Unknown option: '--nope'. See 'graphlet import --help'.", "/users", "--nope");
        fails(
                2,
                "'https://elsewhere.example.com' is not a URL of the service https://graph.microsoft.com/v1.0."
                        + " Name its own service first, or give its CSDL by --from.",
                "https://elsewhere.example.com/Things");
    }

    @Test
    void refusesJsonThatIsNone() {
        String json = cli.write("body.json", "{\n  \"a\": Geheim\n}");
        fails(
                3,
                json + " is not JSON at line 2, column 8. Save the body as it is sent, and try again.",
                "POST /users",
                "--json",
                json);
        fails(
                3,
                "There is no file " + folder.resolve("none.json") + ". Check its name.",
                "POST /users",
                "--json",
                folder.resolve("none.json").toString());
        String other = cli.write("other.json", "{\"mail\": 1}");
        fails(
                2,
                "Say what " + other + " is a body of, as in 'graphlet import \"POST /users\" --json " + other
                        + "': it has no @odata.type.",
                "--json",
                other);
    }

    @Test
    void refusesATraceThatIsNone() {
        String har = cli.write("trace.har", "{\"log\": {}}");
        fails(
                3,
                har + " is not a HAR file: it has no log.entries. Save the trace as HAR, and run the command again.",
                "--har",
                har);
    }

    @Test
    void refusesAPageWithoutTables() {
        String page = cli.write("page.md", "# Hello\n\nNothing here.\n");
        fails(
                3,
                "page.md has no table of properties and no request. Give the Markdown of a page of Graph's"
                        + " documentation, such as create-rungroup.md.",
                "--page",
                page);
    }

    @Test
    void refusesCsdlThatIsNone() {
        String csdl = cli.write("metadata.xml", "<html><body>Sign in</body></html>");
        assertThat(cli.run("import", "/users", "--from", csdl, "--package", "a.spec", "--sources", folder + "/src"))
                .isEqualTo(3);
        assertThat(cli.err().lines()).hasSize(1);
        assertThat(cli.err()).contains("metadata.xml");
    }

    @Test
    void saysThatThereIsNoNetwork() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        String url = "http://localhost:" + port + "/odata";
        assertThat(cli.run("import", url, "/users", "--package", "a.spec", "--sources", folder + "/src"))
                .isEqualTo(3);
        assertThat(cli.err())
                .isEqualTo("Cannot download " + url + "/$metadata: no connection. Check the network and HTTPS_PROXY,"
                        + " or give a file with --from FILE.\n");
        assertThat(folder.resolve("src")).doesNotExist();
    }

    @Test
    void asksForAPackage() {
        String csdl = cli.file("csdl/directory.xml");
        assertThat(cli.run("import", "/users", "--from", csdl, "--sources", folder + "/src"))
                .isEqualTo(2);
        assertThat(cli.err())
                .isEqualTo("No package below " + folder + "/src has @GraphService."
                        + " Name one with --package com.example.spec, and it is made.\n");
    }

    @Test
    void saysThatFilesCannotBeWritten() {
        cli.write("src", "a file where the folder of the sources would be");
        assertThat(cli.imports("directory.xml", "/users")).isEqualTo(3);
        assertThat(cli.err())
                .isEqualTo(
                        "Cannot write " + cli.sources().resolve("com/example/spec/GraphFacts.java")
                                + ": Not a directory. Nothing was changed. Make the file writable, or make room, and run the command again.\n");
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void asksForACommand() {
        assertThat(cli.run()).isEqualTo(2);
        assertThat(cli.err())
                .isEqualTo(
                        "Say what to do: 'check', 'find', 'import', 'init', 'map', 'pages', 'pin' or 'permissions'. See 'graphlet --help'.\n");
    }

    private void fails(int code, String message, String... args) {
        assertThat(cli.imports("directory.xml", args)).isEqualTo(code);
        assertThat(cli.err()).isEqualTo(message + "\n");
        assertThat(cli.out()).isEmpty();
        assertThat(cli.specs()).isEmpty();
    }
}
