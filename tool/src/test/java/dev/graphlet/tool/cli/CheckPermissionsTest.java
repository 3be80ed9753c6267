package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of permissions that changed since they were pinned. */
class CheckPermissionsTest {
    @TempDir
    Path folder;

    private PinProject project;
    private String csdl;
    private Path permissions;

    @BeforeEach
    void start() throws IOException {
        project = new PinProject(folder);
        csdl = project.csdl("facts.xml", "2026-08-03");
        permissions = Path.of(project.permissions("2026-08-07"));
        project.service(PinProject.PACKAGE, "");
        project.spec("user", """
                @GraphEntity(entitySet = "/users", operations = Operation.CREATE)
                interface user { @Key @ReadOnly String id(); }
                """);
        project.pinned("--from", csdl, "--permissions", permissions.toString());
    }

    @Test
    void failsWhereAPermissionNoLongerSuffices() throws IOException {
        String text = Files.readString(permissions);
        Files.writeString(permissions, text.replace("\"User.ReadWrite.All\"", "\"User.Change.All\""));
        assertThat(check()).isEqualTo(1);
        assertThat(project.cli().out())
                .contains("has a request, POST /users, that User.ReadWrite.All (delegated) no longer permits");
    }

    @Test
    void isGreenWhereFurtherPermissionsSuffice() throws IOException {
        String text = Files.readString(permissions);
        int first = text.indexOf("\"User.ReadWrite.All\"");
        String copied = text.substring(first, text.indexOf("\"Directory.Read.All\""));
        Files.writeString(
                permissions,
                text.substring(0, first)
                        + copied.replace("User.ReadWrite.All", "User.Manage.All")
                        + text.substring(first));
        assertThat(check()).as(project.cli().out() + project.cli().err()).isZero();
    }

    private int check() {
        return project.cli()
                .run(
                        "check",
                        "--sources",
                        project.cli().sources().toString(),
                        "--from",
                        csdl,
                        "--permissions",
                        permissions.toString());
    }
}
