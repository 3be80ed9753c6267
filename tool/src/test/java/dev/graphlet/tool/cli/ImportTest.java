package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports by paths, requests, URLs and types; what is written compiles with the processor. */
class ImportTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    @Test
    void writesTheTypeAndTheTargetOfItsNavigation() throws IOException {
        assertThat(cli.imports("directory.xml", "v1.0", "/users", "id,displayName!,mail,manager(displayName)"))
                .isZero();
        assertThat(cli.specs()).containsOnlyKeys("directoryObject", "user");
        assertThat(cli.specs().get("directoryObject")).isEqualTo("""
                package com.example.spec;

                import dev.graphlet.annotations.GraphEntity;
                import dev.graphlet.annotations.Inherits;
                import dev.graphlet.annotations.Operation;
                import dev.graphlet.annotations.entity;

                @GraphEntity(open = true, operations = Operation.GET)
                @Inherits(entity.class)
                interface directoryObject {}
                """);
        assertThat(cli.specs().get("user")).isEqualTo("""
                package com.example.spec;

                import dev.graphlet.annotations.GraphEntity;
                import dev.graphlet.annotations.Inherits;
                import dev.graphlet.annotations.Navigation;
                import dev.graphlet.annotations.Required;

                @GraphEntity(open = true, entitySet = "/users")
                @Inherits(directoryObject.class)
                interface user {
                    /**
                     * The name in the *address* book, as in Ada &lt;ada@example.com&gt;. Ends no comment: *&#47; and is no tag:
                     * {&#64;code x} &#64;see this.
                     */
                    @Required
                    String displayName();

                    String mail();

                    @Navigation
                    directoryObject manager();
                }
                """);
        assertThat(cli.err())
                .isEqualTo(
                        "note: 'manager' is a directoryObject, which has no 'displayName'. Types that inherit from it"
                                + " have: user, group, orgContact. Name one of them, too: 'user(displayName)'.\n");
        compiles();
    }

    @Test
    void readsOneMemberWithMembersBehindAPath() throws IOException {
        assertThat(cli.imports("directory.xml", "/me/messages", "attachments(name)", "group(displayName)"))
                .isZero();
        assertThat(cli.specs().get("message")).contains("List<attachment> attachments();");
        assertThat(cli.specs().get("attachment")).contains("String name();");
        assertThat(cli.specs()).containsKey("group");
    }

    @Test
    void writesPackageInfoForTheService() throws IOException {
        assertThat(cli.imports("directory.xml", "beta", "/users")).isZero();
        assertThat(Files.readString(cli.sources().resolve("com/example/spec/package-info.java")))
                .isEqualTo("""
                @GraphService(name = "Example", namespace = "microsoft.graph", endpoint = "https://graph.microsoft.com/beta")
                package com.example.spec;

                import dev.graphlet.annotations.GraphService;
                """);
        assertThat(cli.out()).isEqualTo("""
                new      src/com/example/spec/package-info.java
                new      src/com/example/spec/directoryObject.java
                new      src/com/example/spec/user.java
                new      src/com/example/spec/GraphFacts.java
                4 files written.
                """.replace("src/", cli.sources() + "/"));
        compiles();
    }

    @Test
    void takesBasesWithTheSelectedMembersAndComplexTypesWhole() throws IOException {
        assertThat(cli.imports("directory.xml", "message(subject,from,receivedDateTime,body)"))
                .isZero();
        assertThat(cli.specs())
                .containsOnlyKeys("bodyType", "emailAddress", "itemBody", "message", "outlookItem", "recipient");
        assertThat(cli.specs().get("outlookItem")).contains("interface outlookItem {}");
        assertThat(cli.specs().get("emailAddress"))
                .contains("String address();")
                .contains("String name();");
        compiles();
    }

    @Test
    void saysWhatAnnotationsAndDescriptionsSay() throws IOException {
        assertThat(cli.imports("directory.xml", "user(*)")).isZero();
        String user = cli.specs().get("user");
        assertThat(user)
                .contains("    @AlternateKey\n    String userPrincipalName();")
                .contains(
                        "    /** When the user was made. Read-only. */\n    @ReadOnly\n    OffsetDateTime createdDateTime();")
                .contains("    @ReadOnly\n    signInActivity signInActivity();")
                .contains("    @CreateOnly\n    String mailNickname();")
                .contains("    @Name(\"class\")\n    kind class_();")
                .contains("    @Name(\"getOut\")\n    Boolean getOut();")
                .contains("    /** @deprecated Use mail. Since 2025-01-02. To be removed after 2027-01-02. */\n"
                        + "    @Deprecated\n    List<String> imAddresses();");
        assertThat(cli.specs().get("kind"))
                .contains(
                        "@GraphEnum(flags = true)\nenum kind {\n    @Name(\"default\")\n    default_,\n\n    other,\n\n    @Name(\"o_ther\")\n    o_ther2\n}");
        compiles();
    }

    @Test
    void leavesOutWhatASpecCannotSay() throws IOException {
        assertThat(cli.imports("directory.xml", "user(signInActivity)", "nothing"))
                .isZero();
        assertThat(cli.specs()).containsOnlyKeys("directoryObject", "signInActivity", "user");
        assertThat(cli.specs().get("signInActivity"))
                .contains("String nothing();")
                .doesNotContain("log()");
        compiles();
    }

    @Test
    void leavesOutJavadocIfAsked() throws IOException {
        assertThat(cli.imports("directory.xml", "user(*)", "--no-docs")).isZero();
        assertThat(cli.specs().get("user"))
                .doesNotContain("/**")
                .contains("@Deprecated")
                .contains("@ReadOnly");
    }

    @Test
    void offersWhatTheRequestDoes() throws IOException {
        assertThat(cli.imports("directory.xml", "POST /users", "mail", "GET", "/users/{id}"))
                .isZero();
        assertThat(cli.specs().get("user"))
                .contains("@GraphEntity(\n        open = true,\n        entitySet = \"/users\",\n"
                        + "        operations = {Operation.CREATE, Operation.GET})");
        compiles();
    }

    @Test
    void readsAUrlWithItsQuery() throws IOException {
        assertThat(cli.imports(
                        "directory.xml",
                        "https://graph.microsoft.com/v1.0/me/messages?$select=subject,from&$expand=attachments($select=name)"
                                + "&$filter=receivedDateTime%20ge%202026-01-01T00:00:00Z%20and%20from/emailAddress/address"
                                + "%20eq%20'secret%40example.com'&$orderby=changeKey desc&$top=3"))
                .isZero();
        Map<String, String> specs = cli.specs();
        assertThat(specs.get("user")).contains("singleton = \"/me\"").contains("List<message> messages();");
        assertThat(specs.get("message"))
                .contains("operations = Operation.LIST")
                .contains("subject();", "from();", "receivedDateTime();", "attachments();")
                .doesNotContain("body();");
        assertThat(specs.get("outlookItem")).contains("changeKey();");
        assertThat(specs.get("attachment")).contains("name();").doesNotContain("size();");
        assertThat(specs.toString()).doesNotContain("secret");
        compiles();
    }

    @Test
    void importsActionsFunctionsAndDelta() throws IOException {
        assertThat(cli.imports(
                        "directory.xml",
                        "POST /me/sendMail",
                        "message(subject)",
                        "GET /users/delta?$select=mail",
                        "GET /users/{id}/reminderView(StartDateTime='a',EndDateTime='b')",
                        "user(getMemberGroups)"))
                .isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.specs().get("user"))
                .contains("    @Action\n    void sendMail(@Required message Message, Boolean SaveToSentItems);")
                .contains("    @Function\n    List<signInActivity> reminderView("
                        + "@Required String StartDateTime, String EndDateTime);")
                .contains("Operation.DELTA");
        assertThat(cli.specs().get("directoryObject"))
                .contains("    @Action\n    List<String> getMemberGroups(@Required boolean securityEnabledOnly);");
        compiles();
    }

    @Test
    void readsPathsOfFiles() throws IOException {
        for (String path : List.of(
                "/drive/items/{id}:/a/report.docx:/content",
                "https://graph.microsoft.com/v1.0/drive/items/root:/a/report.docx:/content",
                "GET /drive/items/root:/report.docx?$select=size")) {
            assertThat(cli.imports("example.xml", path)).as(cli.err()).isZero();
        }
        assertThat(cli.specs().get("driveItem")).contains("InputStream content();", "Long size();");
        assertThat(cli.specs()).containsOnlyKeys("baseItem", "driveItem");
        compiles();
    }

    @Test
    void asksWhatAnActionSends() {
        assertThat(cli.imports("directory.xml", "POST /me/sendMail")).isZero();
        assertThat(cli.err())
                .isEqualTo("note: 'sendMail' takes a message. Say what is sent of it: 'message(subject)'.\n");
    }

    @Test
    void namesTypesOfOneNameApart() throws IOException {
        assertThat(cli.imports("directory.xml", "/security/alerts", "title", "/security/alerts_v2", "severity"))
                .isZero();
        assertThat(cli.specs()).containsOnlyKeys("alert", "securityAlert");
        assertThat(cli.specs().get("securityAlert"))
                .contains(
                        "name = \"alert\"", "namespace = \"microsoft.graph.security\"", "javaName = \"SecurityAlert\"")
                .contains("entitySet = \"/security/alerts_v2\"");
        compiles();
    }

    @Test
    void importsOtherServices() throws IOException {
        assertThat(cli.imports("shop.xml", "https://shop.example.com/Products(ProductID=1,Edition=2)?$select=Name"))
                .isZero();
        assertThat(cli.specs().get("Product"))
                .contains("    @Key\n    Integer ProductID();", "    @Key\n    Short Edition();", "String Name();");
        compiles();
    }

    @Test
    void twiceIsOnce() throws IOException {
        cli.imports("directory.xml", "/users", "id,mail");
        Map<String, String> first = cli.specs();
        assertThat(cli.imports("directory.xml", "/users", "id,mail")).isZero();
        assertThat(cli.specs()).isEqualTo(first);
        assertThat(cli.out()).endsWith("0 files written.\n");
    }

    @Test
    void findsTheOnlyPackageOfTheSources() throws IOException {
        cli.imports("directory.xml", "/users", "id");
        String csdl = cli.file("csdl/directory.xml");
        assertThat(cli.run(
                        "import",
                        "/groups",
                        "displayName",
                        "--from",
                        csdl,
                        "--sources",
                        cli.sources().toString()))
                .isZero();
        assertThat(cli.specs()).containsOnlyKeys("directoryObject", "group", "user");
    }

    @Test
    void writesNothingInADryRun() {
        assertThat(cli.imports("directory.xml", "subscription(resource)", "--dry-run"))
                .isZero();
        assertThat(cli.specs()).isEmpty();
        assertThat(cli.out())
                .contains("--- /dev/null\n", "@@ -0,0 +1,11 @@\n", "+    String resource();\n")
                .endsWith("3 files would be written.\n");
    }

    private void compiles() throws IOException {
        assertThat(Compiled.problems(cli.sources(), folder.resolve("classes"))).isEmpty();
    }
}
