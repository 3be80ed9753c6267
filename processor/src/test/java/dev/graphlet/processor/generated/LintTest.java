package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generated code compiles without a warning, whatever the specs are called. */
class LintTest {
    @ParameterizedTest
    @CsvSource({
        "JAVAC, industrydata", "ECJ, industrydata",
        "JAVAC, names", "ECJ, names",
        "JAVAC, clash", "ECJ, clash",
        "JAVAC, docs", "ECJ, docs",
        "JAVAC, old", "ECJ, old",
        "JAVAC, shapes", "ECJ, shapes",
        "JAVAC, values", "ECJ, values"
    })
    void compilesForJava17(Toolchain compiler, String specs, @TempDir Path folder) {
        Built built = compiler.compile(folder, Sources.ofSpecs(specs));

        assertThat(built.messages()).isEmpty();
        assertThat(built.succeeded()).isTrue();
    }
}
