package dev.graphlet.tool.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources as editors and other people leave them. */
class OddSourcesTest {
    @TempDir
    Path root;

    private SpecFolder specs;

    @BeforeEach
    void createPackage() throws IOException {
        specs = new SpecFolder(root);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void keepTheirLineEndings(String ending) throws IOException {
        specs.write("a.java", """
                package shop.spec;
                import dev.graphlet.annotations.GraphEntity;
                @GraphEntity
                interface a {
                    /**
                     * A.
                     */
                    String a();

                    String b();
                }
                """.replace("\n", ending));
        assertThat(specs.add("a", "/**\n * C.\n */\n@Navigation\na c();")).isEqualTo("""
                package shop.spec;
                import dev.graphlet.annotations.GraphEntity;
                import dev.graphlet.annotations.Navigation;
                @GraphEntity
                interface a {
                    /**
                     * A.
                     */
                    String a();

                    String b();

                    /**
                     * C.
                     */
                    @Navigation
                    a c();
                }
                """.replace("\n", ending));
    }

    @Test
    void keepLineEndingsThatAreMixed() throws IOException {
        specs.spec("a", "@GraphEntity interface a {\r\n  String a();\r\n  String b();\n  @Navigation a c();\r}\n");
        assertThat(specs.add("a", "String x();", "@Navigation a y();"))
                .endsWith("  String b();\n  String x();\n  @Navigation a c();\r  @Navigation a y();\r}\n");
    }

    @Test
    void areIndentedAsTheyAre() throws IOException {
        specs.spec("a", "@GraphEntity interface a {\n\tString a();\n\tString b(\n\t\tint x);\n}");
        specs.spec("b", "@GraphEntity interface b {\n  String a();\n    String b();\n}");
        specs.spec("c", "class x {\n  @GraphEntity interface c {}\n}");
        assertThat(specs.add("a", "@Function\nint x(\n        int y);"))
                .endsWith("x);\n\t@Function\n\tint x(\n\t\t\tint y);\n}");
        assertThat(specs.add("b", "@Function\nint x(\n        int y);"))
                .endsWith("    String b();\n    @Function\n    int x(\n        int y);\n}");
        assertThat(specs.add("c", "String x();")).endsWith("interface c {\n    String x();\n  }\n}");
    }

    @Test
    void keepAByteOrderMarkAndAnEndWithoutLineEnding() throws IOException {
        Path file = specs.write(
                "a.java", "\uFEFFpackage shop.spec; @dev.graphlet.annotations.GraphEntity interface a {/* ä𝄞 */}");
        MergedFile merged = specs.merged("a", "String x();");
        new FileChanges(root).change(merged).write();
        assertThat(Files.readAllBytes(file))
                .isEqualTo(("\uFEFFpackage shop.spec; @dev.graphlet.annotations.GraphEntity interface a {\n"
                                + "    String x();\n/* ä𝄞 */}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void mayHaveUnicodeEscapesAnywhere() throws IOException {
        specs.write(
                "a.java",
                "package shop.spec\\u003b import dev.graphlet.annotations.* \\u003B // \\u000a @GraphEntity"
                        + " interface \\u0061\\u007b String \\u0062() \\u003b // \\u000d String c();\n \\u007d");
        specs.spec("b", "@GraphEnum enum b \\u007b red\\u002c // \\u0022\n}");
        specs.spec("c", "@GraphEnum enum c {\n    // \\\\u000a no escape\n    red // \\\\ \\u000a, green\n}");
        assertThat(specs.add("a", "List<String> x();"))
                .isEqualTo(
                        "package shop.spec\\u003b import dev.graphlet.annotations.* \\u003B\nimport java.util.List; // \\u000a"
                                + " @GraphEntity interface \\u0061\\u007b String \\u0062() \\u003b // \\u000d String c();\n"
                                + "    List<String> x();\n \\u007d");
        assertThat(specs.add("b", "blue")).endsWith("\\u007b red, blue\\u002c // \\u0022\n}");
        assertThat(specs.add("c", "blue")).endsWith("red // \\\\ \\u000a, green, blue\n}");
    }

    @Test
    void mayHaveTextBlocksAndRecords() throws IOException {
        specs.spec(
                "a",
                "@Deprecated(since = \"\"\"\n    { String x(); }\n    \"\"\")\n@GraphEntity interface a\n{\n"
                        + "    record  r (int  a ,int b){}\n  String a();\n\n\n    String END = \"\"\"\n    }\"\"\";\n}");
        assertThat(specs.add("a", "String x();")).contains("\n  String a();\n\n  String x();\n\n\n    String END");
    }

    @Test
    void mayUseOtherTypesOfTheSameNames() throws IOException {
        specs.write(
                "a.java",
                "package shop.spec;\nimport java.awt.List;\nimport java.util.function.*;\n"
                        + "@dev.graphlet.annotations.GraphEntity interface a {\n    Key k();\n    interface Navigation {}\n}");
        assertThat(specs.add(
                        "a",
                        "@Navigation\nList<a> b();",
                        "@Key\nString c();",
                        "@Function(name = \"List\")\nList<String> d(List<String> e);",
                        "@Required\nString f();"))
                .isEqualTo(
                        "package shop.spec;\nimport dev.graphlet.annotations.Function;\nimport dev.graphlet.annotations.Required;\n"
                                + "import java.awt.List;\nimport java.util.function.*;\n"
                                + "@dev.graphlet.annotations.GraphEntity interface a {\n"
                                + "    @dev.graphlet.annotations.Key\n    String c();\n\n"
                                + "    Key k();\n\n"
                                + "    @Required\n    String f();\n\n"
                                + "    @dev.graphlet.annotations.Navigation\n    java.util.List<a> b();\n\n"
                                + "    @Function(name = \"List\")\n    java.util.List<String> d(java.util.List<String> e);\n"
                                + "    interface Navigation {}\n}");
    }

    @Test
    void mayHaveATypeBesideThemOfTheSameName() throws IOException {
        specs.write("List.java", "package shop.spec; class List {}");
        specs.spec("a", "@GraphEntity interface a {\n    String a();\n}");
        assertThat(specs.add("a", "List<String> b();"))
                .endsWith("    java.util.List<String> b();\n}")
                .doesNotContain("import java");
    }

    @Test
    void mayImportByWildcard() throws IOException {
        specs.write(
                "a.java",
                "package shop.spec;\n\nimport dev.graphlet.annotations.*;\nimport java.util.*;\n\n"
                        + "@GraphEntity interface a {\n}");
        specs.write(
                "b.java",
                "package shop.spec;\n\nimport dev.graphlet.annotations.*;\nimport org.example.*;\n\n"
                        + "@GraphEntity interface b {\n}");
        assertThat(specs.add("a", "@ReadOnly List<String> b();")).doesNotContain("import java.util.List");
        assertThat(specs.add("b", "@ReadOnly String b();"))
                .contains("import dev.graphlet.annotations.*;\nimport dev.graphlet.annotations.ReadOnly;\nimport org");
    }

    @Test
    void mayHaveImportsInGroupsOrNone() throws IOException {
        specs.write(
                "a.java",
                "package shop.spec;\n\nimport java.util.Map;\n\nimport dev.graphlet.annotations.GraphEntity; // us\n\n"
                        + "import static java.lang.Math.*;\n\n@GraphEntity interface a {\n}");
        specs.write("b.java", "package shop.spec; // none\n@dev.graphlet.annotations.GraphEntity interface b {\n}");
        specs.write(
                "c.java",
                "package shop.spec;\nimport static java.lang.Math.*;\n@dev.graphlet.annotations.GraphEntity interface c {\n}");
        assertThat(specs.add("a", "@ReadOnly List<OffsetDateTime> b();"))
                .startsWith(
                        "package shop.spec;\n\nimport java.time.OffsetDateTime;\nimport java.util.List;\nimport java.util.Map;\n\n"
                                + "import dev.graphlet.annotations.GraphEntity; // us\nimport dev.graphlet.annotations.ReadOnly;\n\n"
                                + "import static");
        assertThat(specs.add("b", "List<OffsetDateTime> b();"))
                .startsWith(
                        "package shop.spec; // none\n\nimport java.time.OffsetDateTime;\nimport java.util.List;\n@dev");
        assertThat(specs.add("c", "List<String> b();"))
                .startsWith("package shop.spec;\nimport static java.lang.Math.*;\n\nimport java.util.List;\n@dev");
    }
}
