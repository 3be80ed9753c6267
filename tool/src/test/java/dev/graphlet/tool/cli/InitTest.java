package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes projects. That Maven builds and tests what is made is shown by the tests of the Maven plugin. */
class InitTest {
    @TempDir
    Path folder;

    private Cli cli;
    private Path project;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
        project = folder.resolve("mail");
    }

    @Test
    void makesAProjectThatReadsWhatWasAskedFor() throws IOException {
        assertThat(init("GET /me/messages?$select=subject,from")).isZero();
        assertThat(files())
                .containsExactly(
                        ".gitignore",
                        "README.md",
                        "pom.xml",
                        "src/main/java/com/example/mail/AzureIdentity.java",
                        "src/main/java/com/example/mail/Main.java",
                        "src/main/java/com/example/mail/spec/GraphFacts.java",
                        "src/main/java/com/example/mail/spec/directoryObject.java",
                        "src/main/java/com/example/mail/spec/emailAddress.java",
                        "src/main/java/com/example/mail/spec/message.java",
                        "src/main/java/com/example/mail/spec/outlookItem.java",
                        "src/main/java/com/example/mail/spec/package-info.java",
                        "src/main/java/com/example/mail/spec/recipient.java",
                        "src/main/java/com/example/mail/spec/user.java",
                        "src/test/java/com/example/mail/MainTest.java");
        assertThat(read("src/main/java/com/example/mail/Main.java")).contains("""
                    static void run(MailClient client, Consumer<String> out) {
                        // GET /me/messages
                        client.me().messages().list().stream().limit(10).forEach(each -> out.accept(each.toJson()));
                    }
                """);
        assertThat(read("src/main/java/com/example/mail/AzureIdentity.java"))
                .contains("new DeviceCodeCredentialBuilder()");
        assertThat(read("pom.xml"))
                .contains("<mainClass>com.example.mail.Main</mainClass>")
                .doesNotContain("{{", "${project");
        assertThat(read("README.md"))
                .containsPattern("mvn dev\\.graphlet:graphlet-maven-plugin:[^:]+:import '-Dgraph=GET /…'");
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).endsWith("""

                Next, in PROJECT:
                  mvn test
                  AZURE_CLIENT_ID=… AZURE_TENANT_ID=… mvn -q compile exec:java
                README.md says what the app registration needs.
                """.replace("PROJECT", project.toString()));
    }

    @Test
    void readsTheSignedInUserIfNothingIsAskedFor() throws IOException {
        assertThat(init()).isZero();
        assertThat(read("src/main/java/com/example/mail/Main.java"))
                .contains("        // GET /me\n        out.accept(client.me().get().send().toJson());\n");
        assertThat(cli.err())
                .isEqualTo("note: Nothing was asked for, so the program reads the signed-in user:"
                        + " GET /me?$select=displayName,mail.\n");
    }

    @Test
    void isCalledLikeNoTypeOfGraph() throws IOException {
        String csdl = cli.write("audit.xml", """
                <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
                  <edmx:DataServices>
                    <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
                      <EntityType Name="signIn">
                        <Key><PropertyRef Name="id"/></Key>
                        <Property Name="id" Type="Edm.String" Nullable="false"/>
                      </EntityType>
                      <EntityContainer Name="GraphService"><EntitySet Name="signIns" EntityType="microsoft.graph.signIn"/></EntityContainer>
                    </Schema>
                  </edmx:DataServices>
                </edmx:Edmx>
                """);
        assertThat(cli.run("init", project.toString(), "/signIns", "--from", csdl))
                .isZero();
        assertThat(files())
                .contains("src/main/java/com/example/mail/spec/signIn.java")
                .doesNotContain("src/main/java/com/example/mail/SignIn.java");
    }

    @Test
    void signsInAsAProgramWhereNoUserIsNeeded() throws IOException {
        assertThat(init("/users/{id}/messages", "subject", "POST /groups")).isZero();
        String main = read("src/main/java/com/example/mail/Main.java");
        assertThat(main)
                .contains("USERS_ID = \"00000000-0000-0000-0000-000000000000\";")
                .contains("client.users().id(USERS_ID).messages().list()")
                .doesNotContain("groups()");
        assertThat(read("src/main/java/com/example/mail/AzureIdentity.java"))
                .contains("new EnvironmentCredentialBuilder()");
        assertThat(read("README.md"))
                .contains("   - `/users/{id}/messages`\n   - `POST /groups`\n")
                .contains("AZURE_CLIENT_SECRET");
        assertThat(read("src/test/java/com/example/mail/MainTest.java"))
                .contains("graph.seed(\"/users/00000000-0000-0000-0000-000000000000/messages\", \"{}\");")
                .contains("assertEquals(1, graph.requests().size());");
    }

    @Test
    void saysThatAUserIsNeededForAPart() {
        assertThat(init("GET /me", "/groups", "displayName")).isZero();
        assertThat(cli.err())
                .isEqualTo("note: '/me' needs a signed-in user, so the program signs one in; '/groups' would do"
                        + " without.\n");
    }

    @Test
    void writesABuildForGradle() throws IOException {
        assertThat(init("/me", "mail", "--build", "gradle", "--package", "com.contoso.post"))
                .isZero();
        assertThat(files())
                .contains("build.gradle.kts", "settings.gradle.kts", "src/main/java/com/contoso/post/Main.java")
                .doesNotContain("pom.xml");
        assertThat(read("build.gradle.kts")).contains("mainClass = \"com.contoso.post.Main\"");
        assertThat(read("settings.gradle.kts")).isEqualTo("rootProject.name = \"mail\"\n");
        assertThat(cli.out()).contains("  gradle test\n", " gradle -q run\n");
    }

    @Test
    void refusesWhatCannotBe() throws IOException {
        Files.createDirectory(project);
        fails(2, project + " exists already. Name a new folder, or use 'graphlet import' in it.", project, "/me");
        fails(
                2,
                "'ma il' is not the name of a project. Use letters, digits, '-', '_' and '.'.",
                folder.resolve("ma il"),
                "/me");
        fails(
                2,
                "'ant' is not a known build tool. Use --build maven or --build gradle.",
                folder.resolve("new"),
                "/me",
                "--build",
                "ant");
        fails(
                2,
                "'a-b' is not the name of a package. Write it as in com.example.mail.",
                folder.resolve("new"),
                "/me",
                "--package",
                "a-b");
    }

    @Test
    void leavesNothingBehindIfSomethingIsNotThere() {
        assertThat(init("/mee")).isEqualTo(1);
        assertThat(project).doesNotExist();
        assertThat(cli.out()).isEmpty();
    }

    private void fails(int code, String message, Path to, String... words) {
        assertThat(run(to, words)).isEqualTo(code);
        assertThat(cli.err()).isEqualTo(message + "\n");
        assertThat(cli.out()).isEmpty();
    }

    private int init(String... words) {
        return run(project, words);
    }

    private int run(Path to, String... words) {
        List<String> all = new ArrayList<>(List.of("init", to.toString()));
        all.addAll(List.of(words));
        all.addAll(List.of("--from", cli.file("csdl/directory.xml")));
        return cli.run(all.toArray(String[]::new));
    }

    private String read(String file) throws IOException {
        return Files.readString(project.resolve(file));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> project.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
