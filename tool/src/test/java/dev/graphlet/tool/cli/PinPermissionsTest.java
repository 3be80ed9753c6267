package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is pinned of permissions, and what the compiler says then. */
class PinPermissionsTest {
    @TempDir
    Path folder;

    private PinProject project;
    private String csdl;
    private String permissions;

    @BeforeEach
    void start() throws IOException {
        project = new PinProject(folder);
        csdl = project.csdl("facts.xml", "2026-08-03");
        permissions = project.permissions("2026-08-07");
        project.service(PinProject.PACKAGE, "");
        project.spec("user", """
                @GraphEntity(entitySet = "/users", singleton = "/me", operations = {Operation.LIST, Operation.CREATE})
                interface user {
                    @Key @ReadOnly String id();
                    @Navigation(contained = true, operations = Operation.LIST) List<message> messages();
                }
                """);
        project.spec("message", """
                @GraphEntity(operations = {Operation.LIST, Operation.GET})
                interface message { @Key @ReadOnly String id(); }
                """);
    }

    @Test
    void pinsARequestForEachThatSpecsOffer() throws IOException {
        project.pinned("--from", csdl, "--permissions", permissions);
        assertThat(project.facts()).contains("permissions = \"2026-08-07\"");
        assertThat(paths())
                .containsExactly(
                        "path /me/messages message  LIST d Mail.ReadBasic*|Mail.Read|Mail.ReadWrite"
                                + "  p Mail.ReadBasic*|Mail.Read|Mail.ReadWrite",
                        "path /users user  LIST d User.ReadBasic.All*|User.ReadWrite.All*|User.Read.All|Directory.Read.All"
                                + "  a User.ReadBasic.All*|User.ReadWrite.All*|User.Read.All|Directory.Read.All",
                        "path /users user  POST d User.ReadWrite.All*  a User.ReadWrite.All*",
                        "path /users/{id}/messages message  LIST d Mail.ReadBasic*|Mail.Read"
                                + "  p Mail.ReadBasic*|Mail.Read  a Mail.ReadBasic*|Mail.Read");
        assertThat(privileges()).isEmpty();
    }

    @Test
    void theCompilerComparesThemWithACeiling() throws IOException {
        project.pinned("--from", csdl, "--permissions", permissions);
        ceiling("delegated = {\"User.Read.All\", \"Mail.Read\"}");
        assertThat(privileges())
                .singleElement()
                .asString()
                .contains(
                        "'POST /users' needs one of User.ReadWrite.All, of which delegated of @PermissionCeiling has none.");
        ceiling("delegated = {\"User.ReadWrite.All\", \"Mail.Read\"}");
        assertThat(privileges()).isEmpty();
    }

    @Test
    void keepsThemWhereThereAreNoNewData() throws IOException {
        project.pinned("--from", csdl, "--permissions", permissions);
        String first = project.facts();
        project.pinned("--from", csdl);
        assertThat(project.facts()).isEqualTo(first);
        project.pinned("--from", csdl, "--permissions", project.permissions("2026-09-09"));
        assertThat(project.facts())
                .isEqualTo(first.replace("permissions = \"2026-08-07\"", "permissions = \"2026-09-09\""));
    }

    @Test
    void saysWhichRequestIsNotPinned() throws IOException {
        project.pinned("--from", csdl, "--permissions", permissions);
        project.spec("message", """
                @GraphEntity(operations = {Operation.LIST, Operation.GET})
                interface message { @Key @ReadOnly String id(); @Action void send(); }
                """);
        project.pinned("--from", csdl);
        assertThat(privileges())
                .filteredOn(problem -> problem.contains("A request must be in the facts"))
                .hasSize(2)
                .allMatch(problem -> problem.contains("/messages/{id}/send' is not. Run: graphlet pin"));
    }

    @Test
    void refusesDataThatAreNone() throws IOException {
        String broken = project.cli().write("broken.json", "{}");
        assertThat(project.pin("--from", csdl, "--permissions", broken)).isEqualTo(3);
        assertThat(project.cli().err())
                .endsWith("broken.json has no permissions. Give permissions.json of microsoft-graph-devx-content.\n");
        assertThat(project.file(PinProject.PACKAGE, "GraphFacts")).doesNotExist();
    }

    private void ceiling(String members) throws IOException {
        Path file = project.file(PinProject.PACKAGE, "package-info");
        String text =
                Files.readString(file).replaceAll("@dev\\.graphlet\\.annotations\\.PermissionCeiling\\(.*\\)\n", "");
        Files.writeString(
                file,
                text.replace("package ", "@dev.graphlet.annotations.PermissionCeiling(" + members + ")\npackage "));
    }

    private List<String> privileges() throws IOException {
        return project.problems().stream()
                .filter(problem -> problem.contains("[GraphletPrivilege]") || problem.contains("[GraphletFacts]"))
                .toList();
    }

    private List<String> paths() throws IOException {
        return project.facts().lines().filter(line -> line.startsWith("path ")).toList();
    }
}
