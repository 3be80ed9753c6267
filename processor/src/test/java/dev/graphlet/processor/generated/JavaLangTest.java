package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.processor.model.JavaNames;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No model can hide a class of java.lang that generated code names without an import. */
class JavaLangTest {
    private static final Pattern WORD = Pattern.compile("(?<![.\\w])[A-Z]\\w*");
    private static final Pattern COMMENT_OR_TEXT =
            Pattern.compile("/\\*.*?\\*/|//[^\n]*|\"(\\\\.|[^\"\\\\])*\"|import [^;]*;", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"industrydata", "names", "docs", "old", "protocol", "shapes", "values"})
    void modelsOfThoseNamesHaveAnUnderscore(String specs, @TempDir Path folder) {
        Built built = Toolchain.JAVAC.compile(folder, Sources.ofSpecs(specs));
        TreeSet<String> named = new TreeSet<>();
        built.generated().values().forEach(text -> javaLang(text).forEach(named::add));

        assertThat(named)
                .contains("Override", "String")
                .allMatch(name -> JavaNames.model(name).equals(name + "_"));
    }

    private static Stream<String> javaLang(String text) {
        return WORD.matcher(COMMENT_OR_TEXT.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(word -> !text.contains("." + word + ";"))
                .filter(JavaLangTest::isOfJavaLang);
    }

    private static boolean isOfJavaLang(String word) {
        try {
            Class.forName("java.lang." + word, false, null);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
