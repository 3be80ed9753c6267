package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Imports and finds what Graph really has: {@code mvn test -pl tool -am -Dgraphlet.data=FOLDER}. */
@EnabledIfSystemProperty(named = "graphlet.data", matches = ".+")
class GraphImportTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    @Test
    void writesTwoTypesForUsersAndTheirManagers() throws IOException {
        assertThat(imports("v1.0", "/users", "id,displayName,mail,manager(displayName)"))
                .isZero();
        assertThat(cli.specs()).containsOnlyKeys("directoryObject", "user");
        assertThat(cli.err())
                .startsWith("note: 'manager' is a directoryObject, which has no 'displayName'."
                        + " Types that inherit from it have: user, group, ");
        compiles();
    }

    @Test
    void countsTheBuiltInTypeOfAMessageAndAnEvent() throws IOException {
        assertThat(imports("message(subject,from,receivedDateTime,body)")).isZero();
        assertThat(cli.specs()).hasSize(7 - 1);
        assertThat(imports("event(subject,start,end,attendees)")).isZero();
        assertThat(cli.specs()).containsKeys("event", "attendee", "timeSlot").hasSize(6 + 12 - 1 - 3);
        compiles();
    }

    @Test
    void compilesAllOfAUserWithDescriptions() throws IOException {
        assertThat(imports(
                        "/me",
                        "*",
                        "/users",
                        "*",
                        "POST /me/sendMail",
                        "message(*)",
                        "--descriptions",
                        data("microsoft-graph-types-2.43.1.d.ts.gz")))
                .isZero();
        compiles();
    }

    @Test
    void putsFirstWhatAPersonWants() {
        assertThat(find("send mail"))
                .startsWith("action user.sendMail\n    POST /me/sendMail, POST /users/{id}/sendMail");
        assertThat(find("subscri")).startsWith("entity set /subscriptions\n");
        assertThat(find("group members")).startsWith("navigation group.members\n    /groups/{id}/members");
    }

    private String find(String text) {
        assertThat(cli.run("find", text, "--from", data("v1.0-2026-08-03.csdl.gz")))
                .isZero();
        return cli.out();
    }

    private int imports(String... args) {
        return cli.importsFrom(data("v1.0-2026-08-03.csdl.gz"), args);
    }

    private static String data(String name) {
        return Path.of(System.getProperty("graphlet.data")).resolve(name).toString();
    }

    private void compiles() throws IOException {
        assertThat(Compiled.problems(cli.sources(), folder.resolve("classes")))
                .filteredOn(problem -> !problem.contains("deprecat"))
                .isEmpty();
    }
}
