package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports into specs that there are, which get what they lack and lose nothing. */
class MergeTest {
    @TempDir
    Path folder;

    private Cli cli;
    private Path specs;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder);
        specs = Files.createDirectories(cli.sources().resolve("com/example/spec"));
        write("package-info", """
                @GraphService(name = "Example", endpoint = "https://graph.microsoft.com/v1.0")
                package com.example.spec;

                import dev.graphlet.annotations.GraphService;
                """);
    }

    @Test
    void addsMembersPathsAndOperations() throws IOException {
        assertThat(cli.imports("directory.xml", "group(members(id))", "user(mail)"))
                .isZero();
        Map<String, String> before = cli.specs();
        assertThat(cli.imports("directory.xml", "/users", "displayName", "GET /users/delta"))
                .isZero();
        assertThat(cli.out()).contains("changed  " + specs.resolve("user.java"));
        assertThat(cli.err()).isEmpty();
        assertThat(cli.specs().get("user"))
                .contains("entitySet = \"/users\"", "Operation.DELTA", "    String mail();\n", "displayName();");
        linesStay(before);
        compiles();
    }

    @Test
    void leavesProjectionsAlone() throws IOException {
        assertThat(cli.imports("directory.xml", "user(mail)")).isZero();
        String projection = "package com.example.spec;\n\nimport dev.graphlet.annotations.Projection;\n\n"
                + "@Projection(user.class)\ninterface userCard {\n    String mail();\n}\n";
        write("userCard", projection);
        assertThat(cli.imports("directory.xml", "user(displayName)")).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.specs()).containsEntry("userCard", projection);
        assertThat(cli.specs().get("user")).contains("displayName();");
        compiles();
    }

    @Test
    void twiceInAnyOrderIsTheSameSlice() throws IOException {
        List<String[]> imports = List.of(
                new String[] {"/users", "id,mail"},
                new String[] {"message(subject,from)"},
                new String[] {"/me/messages", "attachments(name)"},
                new String[] {"POST /me/sendMail", "message(body)"},
                new String[] {"/groups", "displayName"});
        imports.forEach(this::imports);
        Map<String, String> first = cli.specs();
        imports.forEach(each -> {
            imports(each);
            assertThat(cli.out()).endsWith("0 files written.\n");
        });
        assertThat(cli.specs()).isEqualTo(first);
        for (String spec : first.keySet()) {
            Files.delete(specs.resolve(spec + ".java"));
        }
        for (int i = imports.size() - 1; i >= 0; i--) {
            imports(imports.get(i));
        }
        assertThat(cli.specs().keySet()).isEqualTo(first.keySet());
        first.forEach((name, text) -> assertThat(parts(cli.specs().get(name))).isEqualTo(parts(text)));
        compiles();
    }

    @Test
    void respectsWhatAnAuthorWrote() throws IOException {
        write("Specs", """
                package com.example.spec;

                import dev.graphlet.annotations.*;

                // Ours.
                final class Specs {
                \t@Inherits(entity.class) @GraphEntity(name = "directoryObject", open = true,
                \t\toperations = {})
                \tinterface Thing {}

                \t/** A person. */
                \t@GraphEntity(
                \t\tname = "user", entitySet = "/users"
                \t)
                \t@Inherits(Thing.class)
                \tinterface Person {
                \t\tString mail(); // never null

                \t}
                }
                """.replace("\n", "\r\n"));
        Map<String, String> before = cli.specs();
        assertThat(cli.imports("directory.xml", "/users", "mail,manager(id)", "group(members(id))"))
                .isZero();
        assertThat(cli.specs()).containsOnlyKeys("Specs", "group");
        assertThat(cli.specs().get("Specs"))
                .contains("\t\tString mail(); // never null\r\n\r\n\t\t@Navigation\r\n\t\tSpecs.Thing manager();\r\n");
        assertThat(cli.specs().get("group")).contains("@Inherits(Specs.Thing.class)");
        linesStay(before);
        compiles();
    }

    @Test
    void addsToTheTypeItselfWhereItsBasesAreLeftOut() throws IOException {
        write("user", """
                package com.example.spec;

                import dev.graphlet.annotations.GraphEntity;
                import dev.graphlet.annotations.Inherits;
                import dev.graphlet.annotations.entity;

                @GraphEntity(entitySet = "/users")
                @Inherits(entity.class)
                interface user {}
                """);
        assertThat(cli.imports("directory.xml", "/users", "id,deletedDateTime,mail"))
                .isZero();
        assertThat(cli.specs()).containsOnlyKeys("user");
        assertThat(cli.specs().get("user")).contains("OffsetDateTime deletedDateTime();", "String mail();");
        compiles();
    }

    @Test
    void saysWhatDiffers() throws IOException {
        write("user", """
                package com.example.spec;

                import dev.graphlet.annotations.GraphEntity;

                @GraphEntity(entitySet = "/people")
                interface user {
                    Integer mail();
                }
                """);
        Map<String, String> before = cli.specs();
        assertThat(cli.imports("directory.xml", "/users", "mail")).isZero();
        Path file = specs.resolve("user.java");
        assertThat(cli.err()).isEqualTo("""
                note: FILE:5: 'user' should have entitySet = "/users", but has "/people". Nothing was changed there; edit it by hand.
                note: FILE:7: 'mail' should be String, but is Integer. Nothing was changed there; edit it by hand.
                """.replace("FILE", file.toString()));
        assertThat(cli.specs()).isEqualTo(before);
    }

    @Test
    void leavesAFileAloneThatIsNoJava() throws IOException {
        write("broken", "package com.example.spec;\n\n@dev.graphlet.annotations.GraphEntity\ninterface broken {\n");
        write("user", "package com.example.spec;\n\n@dev.graphlet.annotations.GraphEntity\ninterface user { x }\n");
        Map<String, String> before = cli.specs();
        assertThat(cli.imports("directory.xml", "/groups", "displayName")).isZero();
        assertThat(cli.err())
                .contains("broken.java:4: This is not Java: ")
                .contains("user.java:4: This is not Java: ")
                .contains("The file was not changed. Correct the file first.");
        assertThat(cli.specs()).containsAllEntriesOf(before).containsKey("group");
        assertThat(cli.imports("directory.xml", "/users", "mail")).isEqualTo(3);
        assertThat(cli.err().lines()).hasSize(1);
        assertThat(cli.err())
                .startsWith(specs.resolve("user.java") + ":4: This is not Java: ")
                .endsWith("The file was not changed. Correct the file first.\n");
    }

    @Test
    void refusesAFileThatIsSomethingElse() throws IOException {
        write("user", "package com.example.spec;\n\ninterface user {}\n");
        assertThat(cli.imports("directory.xml", "/users", "mail")).isEqualTo(3);
        assertThat(cli.err())
                .isEqualTo(specs.resolve("user.java") + " exists already, but is not a spec of this type. Nothing was"
                        + " changed. Move the file, or name another --package.\n");
        assertThat(cli.specs()).containsOnlyKeys("user");
    }

    @Test
    void showsTheDifference() throws IOException {
        assertThat(cli.imports("directory.xml", "user(mail)")).isZero();
        Map<String, String> before = cli.specs();
        assertThat(cli.imports("directory.xml", "user(displayName)", "--no-docs", "--dry-run"))
                .isZero();
        assertThat(cli.specs()).isEqualTo(before);
        assertThat(cli.out())
                .isEqualTo("""
                --- a/USER
                +++ b/USER
                @@ -7,4 +7,6 @@
                 @Inherits(directoryObject.class)
                 interface user {
                     String mail();
                +
                +    String displayName();
                 }
                1 file would be written.
                """.replace("USER", specs.resolve("user.java").toString()));
    }

    private void imports(String... what) {
        int code = cli.imports("directory.xml", what);
        assertThat(code).as(cli.err()).isZero();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(specs.resolve(name + ".java"), text);
    }

    /** Each line that was there is there still, in the same order. */
    private void linesStay(Map<String, String> before) {
        before.forEach((name, text) -> {
            List<String> after = cli.specs().get(name).lines().toList();
            int at = 0;
            for (String line : text.lines().toList()) {
                while (at < after.size() && !isLineWith(after.get(at), line)) {
                    at++;
                }
                assertThat(at).as("%s: %s in%n%s", name, line, after).isLessThan(after.size());
                at++;
            }
        });
    }

    /** Tells whether a line is another one, with insertions. */
    private static boolean isLineWith(String after, String before) {
        int at = 0;
        for (int i = 0; i < after.length() && at < before.length(); i++) {
            if (after.charAt(i) == before.charAt(at)) {
                at++;
            }
        }
        return at == before.length() && (before.isEmpty() == after.isEmpty());
    }

    /** Returns the parts of a spec, whatever their order; the operations that it has by default as if they were listed. */
    private static List<String> parts(String text) {
        String all =
                "operations = {Operation.CREATE, Operation.DELETE, Operation.GET, Operation.LIST, Operation.UPDATE}";
        String listed = text.contains("@GraphEntity(") && !text.contains("operations =")
                ? text.replace("@GraphEntity(", "@GraphEntity(" + all + ", ")
                : text;
        return listed.replace("import dev.graphlet.annotations.Operation;", "")
                .replaceAll("[{}(),]", " ")
                .lines()
                .flatMap(line -> Stream.of(line.strip().split(" +")))
                .sorted()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void compiles() throws IOException {
        assertThat(Compiled.problems(cli.sources(), folder.resolve("classes"))).isEmpty();
    }
}
