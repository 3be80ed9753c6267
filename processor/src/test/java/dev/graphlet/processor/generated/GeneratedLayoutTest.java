package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, comments and indentation of generated code are laid out as in handwritten code. */
class GeneratedLayoutTest {
    private static final int COLUMNS = 120;

    /** What cannot be broken: an import, a literal alone, a verbatim line of a comment, and a word or tag alone. */
    private static final Pattern UNBREAKABLE =
            Pattern.compile("import .*|\\s*\"([^\"\\\\]|\\\\.)*\"\\W*|\\s*\\* .*<pre>.*|\\s*\\* (\\S+|\\{@[^}]*}\\S*)");

    private static final Pattern COMMENT_OF_ONE_LINE = Pattern.compile("( *)/\\*\\*\n *\\* ([^@\n][^\n]*)\n *\\*/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "industrydata",
                "names",
                "clash",
                "docs",
                "old",
                "permits",
                "projections",
                "protocol",
                "shapes",
                "twins",
                "values"
            })
    void linesFitCommentsAreShortAndIndentationIsEven(String specs, @TempDir Path folder) {
        Map<String, String> generated = Toolchain.JAVAC.generate(
                folder, Sources.ofSpecs(specs).specsOnly().inOrder());
        assertThat(generated).isNotEmpty();
        SoftAssertions layout = new SoftAssertions();
        generated.forEach((file, text) -> {
            layout.assertThat(text.lines().filter(GeneratedLayoutTest::isTooLong))
                    .as(file)
                    .isEmpty();
            layout.assertThat(COMMENT_OF_ONE_LINE.matcher(text).results().filter(comment -> fits(comment.group())))
                    .as(file)
                    .isEmpty();
            layout.assertThat(text.lines().filter(GeneratedLayoutTest::isIndentedUnevenly))
                    .as(file)
                    .isEmpty();
            layout.assertThat(text).as(file).doesNotContain("\n\n\n", "{\n\n", " \n", "(\n)", "{\n}");
        });
        layout.assertAll();
    }

    private static boolean isTooLong(String line) {
        return line.length() > COLUMNS && !UNBREAKABLE.matcher(line).matches();
    }

    /** Returns whether a comment of three lines has a place on one. */
    private static boolean fits(String comment) {
        int lines = "\n".length() + "\n".length();
        int margins = 2 * (comment.indexOf('/') + 1) + "*".length();
        return comment.length() - lines - margins <= COLUMNS;
    }

    private static boolean isIndentedUnevenly(String line) {
        int indent = line.length() - line.stripLeading().length();
        return indent % 4 != (line.startsWith("*", indent) ? 1 : 0);
    }
}
