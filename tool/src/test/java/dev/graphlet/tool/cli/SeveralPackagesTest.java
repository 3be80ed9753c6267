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

/** Imports into a project with specs of one service in two packages. */
class SeveralPackagesTest {
    private static final String DIRECTORY = "com.example.directory.spec";
    private static final String MAIL = "com.example.mail.spec";

    @TempDir
    Path folder;

    private PinProject project;

    @BeforeEach
    void start() throws IOException {
        project = new PinProject(folder);
        for (String name : List.of(DIRECTORY, MAIL)) {
            String service = name.equals(MAIL) ? "Mail" : "Directory";
            project.write(
                    name,
                    "package-info",
                    "@dev.graphlet.annotations.GraphService(name = \"" + service
                            + "\", endpoint = \"https://graph.microsoft.com/v1.0\")\npackage " + name + ";\n");
        }
        project.spec(DIRECTORY, "directoryObject", """
                @GraphEntity(open = true, operations = {Operation.LIST, Operation.GET})
                @Inherits(entity.class)
                public interface directoryObject {}
                """);
        project.spec(DIRECTORY, "user", """
                @GraphEntity(open = true, entitySet = "/users")
                @Inherits(directoryObject.class)
                public interface user {
                    String mail();
                }
                """);
        project.spec(MAIL, "message", """
                @GraphEntity(open = true, operations = Operation.LIST)
                @Inherits(entity.class)
                public interface message {
                    String subject();
                }
                """);
    }

    private int imports(String... what) {
        List<String> all = new ArrayList<>(List.of("import"));
        all.addAll(List.of(what));
        all.addAll(List.of("--no-docs", "--from", project.cli().file("csdl/directory.xml")));
        all.addAll(List.of("--sources", project.cli().sources().toString()));
        return project.cli().run(all.toArray(String[]::new));
    }

    private String text(String packageName, String name) throws IOException {
        return Files.readString(project.file(packageName, name));
    }

    private void compiles() throws IOException {
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void aSpecIsCompletedInThePackageThatHasIt() throws IOException {
        assertThat(imports("user(displayName)")).as(project.cli().err()).isZero();
        assertThat(project.cli().err()).isEmpty();
        assertThat(text(DIRECTORY, "user")).contains("    String mail();\n\n    String displayName();\n");
        assertThat(text(DIRECTORY, "GraphFacts")).contains("entity user");
        assertThat(project.file(MAIL, "user")).doesNotExist();
        assertThat(project.file(MAIL, "GraphFacts")).doesNotExist();
        compiles();
        assertThat(imports("user(displayName)")).isZero();
        assertThat(project.cli().out()).endsWith("0 files written.\n");
    }

    @Test
    void whatItNeedsIsWrittenBesideIt() throws IOException {
        assertThat(imports("message(body)")).as(project.cli().err()).isZero();
        assertThat(text(MAIL, "message")).contains("itemBody body();");
        assertThat(project.file(MAIL, "itemBody")).exists();
        compiles();
    }

    @Test
    void specsOfBothPackagesAreCompletedAndReferToEachOther() throws IOException {
        assertThat(imports("POST /me/messages", "message(receivedDateTime)", "user(displayName)"))
                .as(project.cli().err())
                .isZero();
        assertThat(text(DIRECTORY, "user"))
                .contains("import com.example.mail.spec.message;", "List<message> messages();", "displayName();");
        assertThat(text(MAIL, "message")).contains("OffsetDateTime receivedDateTime();", "Operation.CREATE");
        assertThat(text(MAIL, "GraphFacts")).contains("entity message");
        assertThat(project.file(DIRECTORY, "message")).doesNotExist();
        compiles();
    }

    @Test
    void aNewSpecImportsWhatAnotherPackageHas() throws IOException {
        assertThat(imports("group(members(id))", "--package", MAIL))
                .as(project.cli().err())
                .isZero();
        assertThat(project.cli().err()).isEmpty();
        assertThat(text(MAIL, "group"))
                .contains(
                        "import com.example.directory.spec.directoryObject;",
                        "@Inherits(directoryObject.class)",
                        "List<directoryObject> members();");
        assertThat(project.file(MAIL, "directoryObject")).doesNotExist();
        compiles();
    }

    @Test
    void anotherPackageIsNamedAndLeftAsItIs() throws IOException {
        String before = text(DIRECTORY, "user");
        assertThat(imports("user(displayName)", "--package", MAIL)).isZero();
        assertThat(project.cli().err())
                .isEqualTo("note: " + project.file(DIRECTORY, "user") + ":7: 'user' lacks some of this, and is in "
                        + DIRECTORY + ". Nothing was changed there; import it with --package " + DIRECTORY + ".\n");
        assertThat(text(DIRECTORY, "user")).isEqualTo(before);
        assertThat(project.file(MAIL, "user")).doesNotExist();
        assertThat(imports("user(mail)", "--package", MAIL)).isZero();
        assertThat(project.cli().err()).isEmpty();
    }

    @Test
    void aMemberOfABaseInAnotherPackageIsDeclaredInTheTypeItself() throws IOException {
        assertThat(imports("group(deletedDateTime,displayName)", "--package", MAIL))
                .isZero();
        assertThat(text(MAIL, "group")).contains("OffsetDateTime deletedDateTime();", "String displayName();");
        assertThat(text(DIRECTORY, "directoryObject")).doesNotContain("deletedDateTime");
        project.spec(DIRECTORY, "directoryObject", """
                @GraphEntity(open = true, operations = {Operation.LIST, Operation.GET})
                @Inherits(entity.class)
                public interface directoryObject {
                    OffsetDateTime deletedDateTime();

                    @Action List<String> getMemberGroups(Boolean securityEnabledOnly);
                }
                """);
        Files.delete(project.file(MAIL, "group"));
        assertThat(imports("group(deletedDateTime,getMemberGroups)", "--package", MAIL))
                .isZero();
        assertThat(text(MAIL, "group")).contains("interface group {}");
        compiles();
    }

    @Test
    void aSpecThatIsNotPublicIsWrittenAgain() throws IOException {
        Path file = project.file(DIRECTORY, "directoryObject");
        project.spec(
                DIRECTORY,
                "directoryObject",
                text(DIRECTORY, "directoryObject")
                        .replaceAll("(?s).*(?=@GraphEntity)", "")
                        .replace("public ", ""));
        assertThat(imports("group(displayName)", "--package", MAIL)).isZero();
        assertThat(project.cli().err())
                .isEqualTo("note: " + file + ":7: 'directoryObject' is not public, so " + MAIL
                        + " gets a spec of its own. Make it public to use it there.\n");
        assertThat(text(MAIL, "group")).doesNotContain("import com.example.directory");
        assertThat(project.file(MAIL, "directoryObject")).exists();
    }

    @Test
    void aPackageMustBeNamedForWhatIsNew() {
        assertThat(imports("group(displayName)")).isEqualTo(2);
        assertThat(project.cli().err())
                .isEqualTo("Several packages below " + project.cli().sources() + " have @GraphService: " + DIRECTORY
                        + ", " + MAIL + ". Name one with --package.\n");
    }

    @Test
    void aPackageMustBeNamedWhereTheServicesDiffer() throws IOException {
        project.service(MAIL, ", endpoint = \"https://graph.microsoft.com/beta\"");
        assertThat(imports("user(displayName)")).isEqualTo(2);
        assertThat(project.cli().err()).endsWith("Name one with --package.\n");
        assertThat(imports("group(displayName)", "--package", MAIL)).isZero();
        assertThat(text(MAIL, "group")).doesNotContain("import com.example.directory");
        assertThat(project.file(MAIL, "directoryObject")).exists();
    }
}
