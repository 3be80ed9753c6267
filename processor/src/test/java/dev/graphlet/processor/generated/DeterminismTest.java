package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same specs give the same sources, byte for byte. That each JDK gives them is what the goldens show. */
class DeterminismTest {
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
    void givesTheSameSourcesOnEachCompilerInWhateverOrderItGetsTheFiles(String specs, @TempDir Path folder) {
        List<Map.Entry<String, String>> files = specsOnly(specs);
        Map<String, String> expected = Toolchain.JAVAC.generate(folder.resolve("javac"), files);
        assertThat(expected).hasSizeGreaterThan(5);

        assertThat(Toolchain.ECJ.generate(folder.resolve("ecj"), files)).isEqualTo(expected);
        assertThat(Toolchain.JAVAC.generate(folder.resolve("javac-reversed"), reversed(files)))
                .isEqualTo(expected);
        assertThat(Toolchain.ECJ.generate(folder.resolve("ecj-reversed"), reversed(files)))
                .isEqualTo(expected);
    }

    private static List<Map.Entry<String, String>> specsOnly(String folder) {
        return Sources.ofSpecs(folder).inOrder().stream()
                .filter(file -> file.getKey().contains("/spec/"))
                .toList();
    }

    private static List<Map.Entry<String, String>> reversed(List<Map.Entry<String, String>> files) {
        List<Map.Entry<String, String>> reversed = new ArrayList<>(files);
        Collections.reverse(reversed);
        return reversed;
    }
}
