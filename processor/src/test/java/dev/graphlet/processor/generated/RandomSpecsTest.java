package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Valid specs compile without a warning, and give the same sources on each compiler. A build tries four slices, {@code
 * -Dgraphlet.exhaustive} a thousand.
 */
class RandomSpecsTest {
    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("graphlet.exhaustive") ? 1_000 : 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void compileWithoutAWarning(long seed, @TempDir Path folder) {
        Sources specs = RandomSpecs.of(seed);
        Built javac = Toolchain.JAVAC.compile(folder.resolve("javac"), specs);
        assertThat(javac.messages()).as("%s", specs.texts()).isEmpty();

        Built ecj = Toolchain.ECJ.compile(folder.resolve("ecj"), specs);
        assertThat(ecj.messages()).as("%s", specs.texts()).isEmpty();
        assertThat(ecj.generated()).isEqualTo(javac.generated());
    }
}
