package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which permissions a client needs, and what a token lacks. */
class PermissionsTest {
    private static final String GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @TempDir
    Path folder;

    private PinProject project;
    private String data;
    private String identifiers;

    @BeforeEach
    void start() throws IOException {
        project = new PinProject(folder);
        data = project.permissions("2026-08-07");
        identifiers = project.cli().file("permissions/provisioningInfo.json");
        project.service(PinProject.PACKAGE, "");
        project.spec("user", """
                @GraphEntity(entitySet = "/users", operations = {Operation.LIST, Operation.CREATE})
                interface user {
                    @Key @ReadOnly String id();
                    @Navigation(contained = true, operations = Operation.LIST) List<message> messages();
                    @Action void sendMail();
                    @Action void dance();
                }
                """);
        project.spec("message", """
                @GraphEntity(operations = {Operation.LIST, Operation.GET})
                interface message { @Key @ReadOnly String id(); }
                """);
    }

    @Test
    void printsATableAndTheFewestForAllRequests() {
        assertThat(run()).isZero();
        assertThat(project.cli().out()).isEqualTo("""
                Permissions, by the data of 2026-08-07

                request                    delegated                                 personal        application
                GET /users                 User.ReadBasic.All or User.ReadWrite.All  not supported   User.ReadBasic.All or User.ReadWrite.All
                POST /users                User.ReadWrite.All                        not supported   User.ReadWrite.All
                POST /users/{id}/dance     not in the data
                GET /users/{id}/messages   Mail.ReadBasic                            Mail.ReadBasic  Mail.ReadBasic
                POST /users/{id}/sendMail  Mail.Send                                 Mail.Send       Mail.Send

                All requests need

                  delegated: Mail.ReadBasic, Mail.Send, User.ReadWrite.All
                    Mail.ReadBasic for GET /users/{id}/messages
                    Mail.Send for POST /users/{id}/sendMail
                    User.ReadWrite.All for GET /users, POST /users
                  personal: Mail.ReadBasic, Mail.Send
                    Mail.ReadBasic for GET /users/{id}/messages
                    Mail.Send for POST /users/{id}/sendMail
                    not supported: GET /users, POST /users
                  application: Mail.ReadBasic, Mail.Send, User.ReadWrite.All
                    Mail.ReadBasic for GET /users/{id}/messages
                    Mail.Send for POST /users/{id}/sendMail
                    User.ReadWrite.All for GET /users, POST /users

                POST /users/{id}/dance is not in the data. Say what permits it with @Permissions.
                """);
    }

    @Test
    void whatAuthorsSayGoesFirst() throws IOException {
        project.spec("user", """
                @GraphEntity(entitySet = "/users", operations = Operation.LIST)
                @Permissions(operations = Operation.LIST, application = {user.WIDE, "Directory.Read.All"})
                interface user {
                    String WIDE = "User.Read.All";
                    @Key @ReadOnly String id();
                    @Permissions(delegated = "Dance.Do") @Action void dance();
                }
                """);
        assertThat(run("--format", "csv")).isZero();
        assertThat(project.cli().out().lines())
                .contains(
                        "GET,/users,application,known,User.Read.All,User.Read.All Directory.Read.All",
                        "POST,/users/{id}/dance,delegated,known,Dance.Do,Dance.Do",
                        "POST,/users/{id}/dance,application,unsupported,,");
    }

    @Test
    void answersForRequestsThatAreNamed() {
        assertThat(run("POST /groups/{id}/members/$ref", "/me/messages")).isZero();
        assertThat(project.cli().out())
                .contains(
                        "POST /groups/{id}/members/$ref  GroupMember.ReadWrite.All  not supported   GroupMember.ReadWrite.All\n")
                .contains("GET /me/messages                Mail.ReadBasic             Mail.ReadBasic  not supported\n");
        assertThat(run(
                        "post https://graph.microsoft.com/v1.0/users/ada@contoso.com/sendMail?x=1",
                        "/users/7d0c/messages"))
                .isZero();
        assertThat(project.cli().out())
                .contains("POST /users/{id}/sendMail  Mail.Send")
                .contains("GET /users/{id}/messages   Mail.ReadBasic");
        assertThat(run("/")).isEqualTo(2);
        assertThat(run("users")).isEqualTo(2);
        assertThat(project.cli().err())
                .isEqualTo("'users' is no request. Write a method and a path, as in 'POST /users'.\n");
    }

    @Test
    void writesMarkdownCsvAndJson() {
        assertThat(run("--format", "md")).isZero();
        assertThat(project.cli().out())
                .contains(
                        "# Permissions, by the data of 2026-08-07\n\n| request | delegated | personal | application |\n")
                .contains("| `POST /users` | User.ReadWrite.All | not supported | User.ReadWrite.All |\n")
                .contains("- delegated: Mail.ReadBasic, Mail.Send, User.ReadWrite.All\n");
        assertThat(run("--format", "csv")).isZero();
        assertThat(project.cli().out().lines())
                .startsWith("method,path,scheme,state,least,sufficient")
                .contains("POST,/users,delegated,known,User.ReadWrite.All,User.ReadWrite.All")
                .contains("POST,/users/{id}/dance,personal,missing,,")
                .hasSize(1 + 3 * 5);
        assertThat(run("--format", "json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(project.cli().out());
        assertThat(json.path("date").asString()).isEqualTo("2026-08-07");
        assertThat(json.at("/requests/0/delegated/state").asString()).isEqualTo("ambiguous");
        assertThat(json.at("/requests/0/delegated/sufficient/0/permission").asString())
                .isEqualTo("User.ReadBasic.All");
        assertThat(json.at("/smallest/personal/1").asString()).isEqualTo("Mail.Send");
        assertThat(run("--format", "pdf")).isEqualTo(2);
        assertThat(project.cli().err()).isEqualTo("There is no format 'pdf'. There are text, md, csv and json.\n");
    }

    @Test
    void printsWhatTheManifestNeeds() {
        assertThat(run("--manifest", "--provisioning", identifiers)).isZero();
        JsonNode manifest = JsonMapper.shared().readTree(project.cli().out());
        assertThat(manifest.propertyNames()).containsExactly("requiredResourceAccess");
        JsonNode graph = manifest.at("/requiredResourceAccess/0");
        assertThat(graph.path("resourceAppId").asString()).isEqualTo("00000003-0000-0000-c000-000000000000");
        assertThat(graph.path("resourceAccess")).hasSize(3).allSatisfy(access -> {
            assertThat(access.path("id").asString()).matches(GUID);
            assertThat(access.path("type").asString()).isEqualTo("Role");
        });
        assertThat(project.cli().err())
                .isEqualTo("note: POST /users/{id}/dance is not in the data. Add its permission.\n");
    }

    @Test
    void theManifestNotesWhatCannotBeGranted() {
        assertThat(run("--manifest", "--provisioning", identifiers, "/me/photo", "/places/{id}"))
                .isZero();
        assertThat(JsonMapper.shared().readTree(project.cli().out()).at("/requiredResourceAccess/0/resourceAccess"))
                .hasSize(1);
        assertThat(project.cli().err())
                .isEqualTo("note: Photo.Read.All (delegated) has no identifier in the public cloud, and was left out."
                        + " Add it in the portal.\n"
                        + "note: Place.Read.All (delegated) is hidden: the portal does not show it.\n");
        assertThat(run(
                        "--manifest",
                        "--provisioning",
                        identifiers,
                        "--scheme",
                        "application",
                        "/reports/getMailboxUsage",
                        "/me"))
                .isZero();
        assertThat(project.cli().err())
                .isEqualTo("note: Reports.Read.All (application) is disabled, so that nobody can consent to it.\n"
                        + "note: GET /me is not supported: it has no application permission.\n");
        assertThat(run("--manifest", "--provisioning", identifiers, "--scheme", "app", "/me"))
                .isEqualTo(2);
        assertThat(project.cli().err())
                .isEqualTo("There is no scheme 'app'. There are delegated, personal and application.\n");
        assertThat(run("--manifest", "--provisioning", "nowhere.json", "/me")).isEqualTo(3);
        assertThat(project.cli().err()).contains("--provisioning").doesNotContain("--from");
    }

    @Test
    void comparesATokenWithWhatIsNeeded() {
        String token = token("{\"scp\":\"openid Mail.ReadBasic Mail.Send Group.Read.All\",\"secret\":\"s3cr3t\"}");
        assertThat(run("--token", project.cli().write("token.txt", "Bearer " + token + "\n")))
                .isEqualTo(1);
        assertThat(project.cli().out()).isEqualTo("""
                The token has the delegated permissions Group.Read.All, Mail.ReadBasic, Mail.Send.
                too little: GET /users needs one of User.ReadBasic.All, User.ReadWrite.All, User.Read.All, Directory.Read.All.
                too little: POST /users needs one of User.ReadWrite.All.
                too much: no request needs Group.Read.All.
                unknown: POST /users/{id}/dance is not in the data.
                """);
        String fitting = token("{\"roles\":[\"Mail.ReadBasic\",\"Mail.Send\",\"User.ReadWrite.All\"]}");
        assertThat(run("--token", project.cli().write("token.txt", fitting))).isZero();
        assertThat(project.cli().out()).endsWith("It permits all requests, and no more.\n");
        assertThat(project.cli().out()).doesNotContain(fitting.substring(0, 10));
    }

    @Test
    void printsNoPartOfATokenThatCannotBeRead() {
        for (String token : List.of("opaque-s3cr3t", "a.%%s3cr3t.c", "a." + base64("[\"s3cr3t\"]") + ".c", "")) {
            assertThat(run("--token", project.cli().write("token.txt", token))).isEqualTo(3);
            assertThat(project.cli().err())
                    .endsWith(
                            "token.txt is no access token in the form of JWT. Tokens of personal accounts have another"
                                    + " form, and cannot be read. Give the token of a work or school account.\n");
            assertThat(project.cli().out() + project.cli().err()).doesNotContain("s3cr3t");
        }
        assertThat(run("--token", project.cli().write("token.txt", token("{\"aud\":\"x\"}"))))
                .isEqualTo(3);
        assertThat(project.cli().err())
                .endsWith(
                        "token.txt has neither scopes nor roles. Request the token for"
                                + " https://graph.microsoft.com/.default, and grant the permissions of the app registration.\n");
        assertThat(run("--token", "nowhere.txt")).isEqualTo(3);
        assertThat(project.cli().err())
                .isEqualTo("The file nowhere.txt cannot be read. Give a file with an access token.\n");
    }

    @Test
    void runsTheCommandsOfTheGuide() throws IOException {
        String token = project.cli().write("token.txt", token("{\"scp\":\"User.Read\"}"));
        List<String> commands = Files.readAllLines(Path.of("../docs/guide/permissions.md")).stream()
                .filter(line -> line.startsWith("graphlet permissions"))
                .map(line -> line.replaceAll("\\s+#.*", "").replace("token.txt", token))
                .toList();
        assertThat(commands).hasSize(5);
        for (String command : commands) {
            List<String> words = Pattern.compile("'([^']*)'|(\\S+)")
                    .matcher(command.substring("graphlet permissions".length()))
                    .results()
                    .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                    .collect(Collectors.toCollection(ArrayList::new));
            words.addAll(List.of("--provisioning", identifiers));
            assertThat(run(words.toArray(String[]::new))).as(command).isLessThanOrEqualTo(1);
            assertThat(project.cli().err().lines()).as(command).allMatch(line -> line.startsWith("note: "));
        }
    }

    @Test
    void saysThatDataCannotBeHad() throws IOException {
        try (ServerSocket closed = new ServerSocket(0)) {
            int port = closed.getLocalPort();
            closed.close();
            assertThat(project.cli().run("permissions", "/me", "--permissions", "http://127.0.0.1:" + port + "/p.json"))
                    .isEqualTo(3);
        }
        assertThat(project.cli().err().lines())
                .singleElement()
                .asString()
                .contains("--permissions")
                .doesNotContain("--from");
        assertThat(project.cli()
                        .run(
                                "permissions",
                                "/me",
                                "--permissions",
                                project.cli().file("csdl/facts.xml")))
                .isEqualTo(3);
        assertThat(project.cli().err()).endsWith("facts.xml is not JSON. Download it again.\n");
    }

    @Test
    void saysWhereThereAreNoSpecs() {
        assertThat(project.cli().run("permissions", "--permissions", data, "--sources", "nowhere"))
                .isEqualTo(3);
        assertThat(project.cli().err())
                .isEqualTo("Cannot read the sources in nowhere: it is not there. Name the folder of your sources by"
                        + " --sources.\n");
        assertThat(run("--package", "com.example.other")).isEqualTo(2);
        assertThat(project.cli().err())
                .isEqualTo("No package 'com.example.other' below "
                        + project.cli().sources() + " has @GraphService and specs. There is com.example.spec.\n");
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of("permissions", "--permissions", data));
        all.addAll(List.of("--sources", project.cli().sources().toString()));
        all.addAll(List.of(args));
        return project.cli().run(all.toArray(String[]::new));
    }

    private static String token(String claims) {
        return base64("{\"alg\":\"none\"}") + "." + base64(claims) + ".c2ln";
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
