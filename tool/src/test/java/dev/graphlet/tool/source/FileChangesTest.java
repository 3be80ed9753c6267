package dev.graphlet.tool.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangesTest {
    @TempDir
    Path root;

    private SpecFolder specs;

    @BeforeEach
    void createPackage() throws IOException {
        specs = new SpecFolder(root);
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> !each.equals(root)).toList()) {
                content.put(root.relativize(file).toString(), Files.isDirectory(file) ? "" : Files.readString(file));
            }
        }
        return content;
    }

    private FileChanges changes() throws IOException {
        specs.spec("a", "@GraphEntity interface a {\n}\n");
        specs.spec("b", "@GraphEntity interface b {\n}\n");
        return new FileChanges(root)
                .change(specs.merged("a", "String x();"))
                .change(specs.merged("b", "String x();"))
                .create(root.resolve("shop/spec/more/c.java"), "new\n");
    }

    @Test
    void areWrittenAllTogether() throws IOException {
        FileChanges changes = changes();
        Map<String, String> expected = content();
        expected.compute("shop/spec/a.java", (name, text) -> text.replace("{\n", "{\n    String x();\n"));
        expected.compute("shop/spec/b.java", (name, text) -> text.replace("{\n", "{\n    String x();\n"));
        expected.put("shop/spec/more", "");
        expected.put("shop/spec/more/c.java", "new\n");
        changes.write();
        assertThat(content()).isEqualTo(expected);
        assertThat(changes.files())
                .containsExactly(
                        specs.folder.resolve("a.java"),
                        specs.folder.resolve("b.java"),
                        specs.folder.resolve("more/c.java"));
    }

    @Test
    void areShownAsADifference() throws IOException {
        specs.write("a.java", """
                package shop.spec;

                import dev.graphlet.annotations.GraphEntity;

                /**
                 * One.
                 */
                @GraphEntity
                interface a {
                    /** A. */
                    String a();
                }
                """);
        specs.spec("b", "@GraphEntity interface b { }");
        FileChanges changes = new FileChanges(root)
                .create(specs.folder.resolve("c.java"), "one\ntwo")
                .create(specs.folder.resolve("d.java"), "")
                .change(specs.merged("a", "@ReadOnly\nString b();"))
                .change(specs.merged("b", "String x();"));
        Map<String, String> before = content();
        assertThat(changes.diff()).isEqualTo("""
                --- a/shop/spec/a.java
                +++ b/shop/spec/a.java
                @@ -1,6 +1,7 @@
                 package shop.spec;
                \s
                 import dev.graphlet.annotations.GraphEntity;
                +import dev.graphlet.annotations.ReadOnly;
                \s
                 /**
                  * One.
                @@ -9,4 +10,7 @@
                 interface a {
                     /** A. */
                     String a();
                +
                +    @ReadOnly
                +    String b();
                 }
                --- a/shop/spec/b.java
                +++ b/shop/spec/b.java
                @@ -2,4 +2,6 @@
                \s
                 import dev.graphlet.annotations.*;
                \s
                -@GraphEntity interface b { }
                \\ No newline at end of file
                +@GraphEntity interface b {
                +    String x();
                + }
                \\ No newline at end of file
                --- /dev/null
                +++ b/shop/spec/c.java
                @@ -0,0 +1,2 @@
                +one
                +two
                \\ No newline at end of file
                --- /dev/null
                +++ b/shop/spec/d.java
                """);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void keepWhatIsThere() throws IOException {
        Path file = specs.spec("a", "@GraphEntity interface a {\n}\n");
        assertThatThrownBy(() -> new FileChanges(root).create(file, ""))
                .isInstanceOf(DataException.class)
                .hasMessage(
                        file + " exists already, but is not a spec of this type. Nothing was changed. Move the file, or"
                                + " name another --package.");
        FileChanges changes = new FileChanges(root).change(specs.merged("a", "String x();"));
        Files.writeString(file, "// by hand");
        assertThatThrownBy(changes::write)
                .isInstanceOf(DataException.class)
                .hasMessage("Cannot write " + file + ": it was changed meanwhile. "
                        + "Nothing was changed. Make the file writable, or make room, and run the command again.");
        assertThat(file).hasContent("// by hand");
    }

    @Test
    void replaceAFileOfTheTool() throws IOException {
        Path file = specs.write("GraphFacts.java", "old\n");
        assertThat(new FileChanges(root).replace(file, "old\n").isEmpty()).isTrue();
        FileChanges changes = new FileChanges(root).replace(file, "new\n");
        assertThat(changes.diff()).endsWith("@@ -1 +1 @@\n-old\n+new\n");
        changes.write();
        assertThat(file).hasContent("new\n");
    }

    @Test
    void keepLinksAndPermissions() throws IOException {
        Path file = specs.spec("a", "@GraphEntity interface a {\n}\n");
        Path target = Files.createDirectories(root.resolve("other")).resolve("a.java");
        Files.move(file, target);
        Files.createSymbolicLink(file, target);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-----"));
        new FileChanges(root).change(specs.merged("a", "String x();")).write();
        assertThat(file).isSymbolicLink();
        assertThat(target).content().contains("String x();");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rwxr-----");
    }

    @Test
    void arePutBackIfOneCannotBeMoved() throws IOException {
        specs.spec("a", "@GraphEntity interface a {\n}\n");
        specs.spec("b", "@GraphEntity interface b {\n}\n");
        Path c = root.resolve("shop/spec/more/c.java");
        Path a = specs.folder.resolve("a.java");
        Path b = specs.folder.resolve("b.java");
        Map<String, String> before = content();
        List<PlannedFile> files = List.of(
                new PlannedFile(c, null, "c".getBytes()),
                new PlannedFile(a, Files.readAllBytes(a), "a".getBytes()),
                new PlannedFile(b, Files.readAllBytes(b), "b".getBytes()));
        AtomicFiles writer = new AtomicFiles((from, to) -> {
            if (to.equals(b.toRealPath())) {
                assertThat(c).hasContent("c");
                assertThat(a).hasContent("a");
                throw new AccessDeniedException(to.toString());
            }
            AtomicFiles.move(from, to);
        });
        assertThatThrownBy(() -> writer.write(files))
                .isInstanceOf(DataException.class)
                .hasMessage("Cannot write " + b
                        + ": it is read-only. "
                        + "Nothing was changed. Make the file writable, or make room, and run the command again.");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void leaveAReadOnlyFolderAlone() throws IOException {
        FileChanges changes = changes();
        Map<String, String> before = content();
        Files.setPosixFilePermissions(specs.folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeThat(Files.isWritable(specs.folder)).isFalse();
            assertThatThrownBy(changes::write)
                    .isInstanceOf(DataException.class)
                    .hasMessage("Cannot write " + specs.folder.resolve("a.java") + ": it is read-only. "
                            + "Nothing was changed. Make the file writable, or make room, and run the command again.");
            assertThat(content()).isEqualTo(before);
        } finally {
            Files.setPosixFilePermissions(specs.folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void needAFolderWhereNoFileIs() throws IOException {
        Path file = specs.folder.resolve("package-info.java/x/a.java");
        Map<String, String> before = content();
        assertThatThrownBy(() -> new FileChanges(root)
                        .create(root.resolve("a/b/c.java"), "")
                        .create(file, "")
                        .write())
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("Cannot write " + file + ": ")
                .hasMessageEndingWith(
                        ". Nothing was changed. Make the file writable, or make room, and run the command again.");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void areNotHalfWrittenWhenInterrupted() throws IOException {
        FileChanges changes = changes();
        Map<String, String> before = content();
        Thread.currentThread().interrupt();
        assertThatThrownBy(changes::write).isInstanceOf(DataException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(content()).isEqualTo(before);
    }
}
