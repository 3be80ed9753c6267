package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports by bodies, traces and pages. */
class SampleTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    @Test
    void selectsTheNamesOfABody() throws IOException {
        String body = cli.write("body.json", """
                {"@odata.context": "x", "subject": "Geheim", "body": {"contentType": "html", "content": "Geheim"},
                 "attachments": [{"@odata.type": "#microsoft.graph.fileAttachment", "name": "a", "contentBytes": "R2Vo"}]}
                """);
        assertThat(cli.imports("directory.xml", "POST /me/messages", "--json", body))
                .isZero();
        assertThat(cli.specs().get("message"))
                .contains("subject();", "body();", "attachments();", "operations = Operation.CREATE")
                .doesNotContain("from();");
        assertThat(cli.specs().get("fileAttachment")).contains("byte[] contentBytes();");
        assertThat(cli.specs().get("attachment")).contains("String name();").doesNotContain("size");
        assertThat(cli.specs().toString()).doesNotContain("Geheim");
        compiles();
    }

    @Test
    void takesTheTypeFromTheBodyAndTheItemsOfAPage() throws IOException {
        String body = cli.write("page.json", """
                {"@odata.nextLink": "x", "value": [{"@odata.type": "#microsoft.graph.user", "mail": "a"},
                  {"displayName": "b", "manager@odata.bind": "https://graph.microsoft.com/v1.0/users/1"}]}
                """);
        assertThat(cli.imports("directory.xml", "--json", body)).isZero();
        assertThat(cli.specs().get("user")).contains("mail();", "displayName();", "manager();");
    }

    @Test
    void selectsTheParametersOfAnAction() throws IOException {
        String body = cli.write("mail.json", "{\"Message\": {\"subject\": \"x\", \"toRecipients\": [{}]}}");
        assertThat(cli.imports("directory.xml", "POST /me/sendMail", "--json", body))
                .isZero();
        assertThat(cli.specs().get("message")).contains("subject();", "toRecipients();");
        assertThat(cli.err()).isEmpty();
        compiles();
    }

    @Test
    void showsNothingOfATraceButNames() throws IOException {
        String secret = "Gehe1m";
        String har = cli.write("trace.har", """
                {"log": {"version": "1.2", "entries": [
                  {"request": {"method": "GET",
                    "url": "https://graph.microsoft.com/v1.0/users/SECRET@example.com?$select=mail,SECRET&$filter=mail eq 'SECRET'",
                    "headers": [{"name": "Authorization", "value": "Bearer SECRET"}], "cookies": [{"name": "SECRET"}]},
                   "response": {"headers": [{"name": "Set-Cookie", "value": "SECRET"}],
                    "content": {"mimeType": "application/json", "text": "{\\"mail\\": \\"SECRET\\", \\"SECRET\\": 1}"}}},
                  {"request": {"method": "POST", "url": "https://graph.microsoft.com/v1.0/me/messages",
                    "postData": {"mimeType": "application/json; charset=utf-8",
                      "text": "{\\"subject\\": \\"SECRET\\", \\"SECRET\\": {\\"SECRET\\": 1}}"}}},
                  {"request": {"method": "GET", "url": "https://graph.microsoft.com/v1.0/SECRET/SECRET"}},
                  {"request": {"method": "GET", "url": "https://login.example.com/SECRET?code=SECRET"}},
                  {"request": {"method": "POST", "url": "https://graph.microsoft.com/v1.0/me/messages",
                    "postData": {"mimeType": "application/json", "text": "{SECRET"}}}
                ]}}
                """.replace("SECRET", secret));
        assertThat(cli.imports("directory.xml", "--har", har)).isZero();
        assertThat(cli.specs().get("user")).contains("mail();", "messages();", "operations = Operation.GET");
        assertThat(cli.specs().get("message")).contains("subject();", "operations = Operation.CREATE");
        assertThat(cli.err())
                .isEqualTo("note: 3 names or paths of the trace are not in the service and were left out.\n");
        assertThat(cli.out() + cli.err()).doesNotContain(secret);
        Files.delete(Path.of(har));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
            }
        }
        compiles();
    }

    @Test
    void readsTheRequestsInABatchAndKeepsNoValue() throws IOException {
        String secret = "S3cr3t";
        String request = """
                {"requests": [
                  {"id": "1", "method": "get", "url": "/users/SECRET@example.com?$select=mail", "headers": {"SECRET": "SECRET"}},
                  {"id": "2", "method": "POST", "url": "me/messages", "body": {"subject": "SECRET", "SECRET": 1}},
                  {"id": "3", "method": "GET", "url": "https://graph.microsoft.com/v1.0/groups"},
                  {"id": "4", "method": "GET", "url": "/SECRET"},
                  {"id": "5", "method": "SECRET", "url": "/subscriptions"},
                  {"id": "6", "method": "GET", "url": "/subscriptions/SECRET"},
                  "SECRET", {}]}""";
        String response = """
                {"responses": [
                  {"id": "3", "status": 200, "headers": {"SECRET": "SECRET"},
                   "body": {"value": [{"displayName": "SECRET"}]}},
                  {"id": "6", "status": 403, "body": {"error": {"message": "SECRET"}}}]}""";
        String har = cli.write("trace.har", """
                {"log": {"entries": [
                  {"request": {"method": "POST", "url": "https://graph.microsoft.com/v1.0/$batch?SECRET",
                    "postData": {"mimeType": "application/json", "text": REQUEST}},
                   "response": {"content": {"mimeType": "application/json", "encoding": "base64", "text": RESPONSE}}},
                  {"request": {"method": "POST", "url": "https://graph.microsoft.com/v1.0/$batch",
                    "postData": {"mimeType": "multipart/mixed", "text": "SECRET"}}},
                  {"request": {"method": "POST", "url": "https://graph.microsoft.com/v1.0/$batch",
                    "postData": {"mimeType": "application/json", "text": "{SECRET"}}},
                  {"request": {"method": "POST", "url": "https://graph.microsoft.com/v1.0/$batch",
                    "postData": {"mimeType": "application/json", "text": "[\\"SECRET\\"]"}}}
                ]}}
                """.replace(
                        "REQUEST", "\"" + request.replace("\"", "\\\"").replace("\n", "\\n") + "\"")
                .replace(
                        "RESPONSE",
                        "\""
                                + Base64.getEncoder()
                                        .encodeToString(response.replace("SECRET", secret)
                                                .getBytes(StandardCharsets.UTF_8))
                                + "\"")
                .replace("SECRET", secret));
        assertThat(cli.imports("directory.xml", "--har", har)).isZero();
        assertThat(cli.specs().get("user")).contains("mail();", "messages();", "operations = Operation.GET");
        assertThat(cli.specs().get("message")).contains("subject();", "operations = Operation.CREATE");
        assertThat(cli.specs().get("group")).contains("displayName();", "operations = Operation.LIST");
        assertThat(cli.specs().get("subscription")).contains("operations = Operation.GET");
        assertThat(cli.err())
                .isEqualTo("note: 2 names or paths of the trace are not in the service and were left out.\n");
        assertThat(cli.out() + cli.err()).doesNotContain(secret);
        Files.delete(Path.of(har));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
            }
        }
        compiles();
    }

    @Test
    void writesWhatAPageNamesAndTheMetadataDoNot() throws IOException {
        assertThat(cli.imports("industry.xml", "beta", "--page", cli.file("page/create-rungroup.md")))
                .isZero();
        Map<String, String> specs = cli.specs();
        assertThat(specs)
                .containsOnlyKeys(
                        "publicError",
                        "publicErrorDetail",
                        "publicInnerError",
                        "run",
                        "runGroup",
                        "runStatistics",
                        "runStatus");
        assertThat(specs.get("runGroup")).isEqualTo("""
                package com.example.spec;

                import dev.graphlet.annotations.GraphEntity;
                import dev.graphlet.annotations.Inherits;
                import dev.graphlet.annotations.Operation;
                import dev.graphlet.annotations.Unlisted;

                @GraphEntity(
                        typeAliases = "microsoft.graph.runGroup",
                        entitySet = "/industryData/runGroups",
                        operations = Operation.CREATE)
                @Inherits(run.class)
                @Unlisted("create-rungroup.md")
                interface runGroup {}
                """);
        assertThat(specs.get("run"))
                .contains(
                        "abstractType = true",
                        "@Inherits(entity.class)\n@Unlisted(\"create-rungroup.md\")\ninterface run")
                .contains("    /** The name of the run. */\n    @Required\n    String displayName();")
                .contains("    @Required\n    OffsetDateTime startDateTime();")
                .contains("still in-progress. */\n    OffsetDateTime endDateTime();")
                .contains("    /** Current status of the run. */\n    @Required\n    runStatus status();")
                .contains("failures in a run. */\n    publicError blockingError();")
                .contains("    @Required\n    runStatistics statistics();");
        assertThat(specs.get("runStatistics"))
                .contains("@GraphComplex(namespace = \"microsoft.graph\","
                        + " typeAliases = \"microsoft.industryData.runStatistics\", open = true)\n@Unlisted");
        assertThat(specs.get("publicError"))
                .contains("typeAliases = \"microsoft.industryData.publicError\")\ninterface publicError");
        assertThat(specs.get("runStatus")).contains("    running,\n    failed,\n    completed,\n");
        assertThat(Files.readString(cli.sources().resolve("com/example/spec/package-info.java")))
                .contains("namespace = \"microsoft.industryData\"", "/beta\"");
        compiles();
    }

    @Test
    void readsTablesOfEnumerationsAndRelationshipsOfAResource() throws IOException {
        String page = cli.write("shift.md", """
                # shift resource type
                Namespace: microsoft.graph

                ## Properties
                |Property|Type|Description|
                |:---|:---|:---|
                |id|String|The key. Inherited from [entity](entity.md).|
                |theme|[shiftTheme](#shifttheme-values)|How it looks.|
                |tags|String collection|Words.|

                ### shiftTheme values
                |Member|Description|
                |:---|:---|
                |white|White.|
                |blue|Blue.|

                ## Relationships
                |Relationship|Type|Description|
                |:---|:---|:---|
                |owners|[user](user.md) collection|Who works.|
                """);
        assertThat(cli.imports("directory.xml", "v1.0", "--page", page)).isZero();
        assertThat(cli.specs().get("shift"))
                .contains("shiftTheme theme();", "List<String> tags();", "    @Navigation\n    List<user> owners();");
        assertThat(cli.specs().get("shiftTheme")).contains("    white,\n    blue\n");
        compiles();
    }

    private void compiles() throws IOException {
        List<String> problems = Compiled.problems(cli.sources(), folder.resolve("classes"));
        assertThat(problems).isEmpty();
    }
}
