package dev.graphlet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake gets its message, at its place, and no other. */
class ErrorsTest {
    @TempDir
    Path folder;

    static Stream<ErrorCase> cases() throws IOException, URISyntaxException {
        return ErrorCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void javacReportsExactlyTheseAtTheirLines(ErrorCase mistake) {
        Compiled compiled = CompilerUnderTest.JAVAC.compile(folder, mistake.sources(), mistake.arguments());

        assertThat(mistake.expected().size() + mistake.warnings().size()).isPositive();
        assertThat(compiled.errors()).isEqualTo(mistake.expected());
        assertThat(compiled.warnings().stream().filter(Found::isOurs)).containsExactlyElementsOf(mistake.warnings());
    }

    /** ECJ has no lines for packages and fields, and compiles on, so what counts are our messages. */
    @ParameterizedTest
    @MethodSource("cases")
    void ecjReportsTheSame(ErrorCase mistake) {
        Compiled compiled = CompilerUnderTest.ECJ.compile(folder, mistake.sources(), mistake.arguments());

        assertThat(ours(compiled.errors())).isEqualTo(ours(mistake.expected()));
        assertThat(ours(compiled.warnings())).isEqualTo(ours(mistake.warnings()));
    }

    private static List<String> ours(List<Found> found) {
        return found.stream().filter(Found::isOurs).map(Found::text).sorted().toList();
    }
}
