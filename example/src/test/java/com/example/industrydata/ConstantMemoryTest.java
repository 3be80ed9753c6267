package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are larger than all memory there is. */
class ConstantMemoryTest {
    @ParameterizedTest
    @ValueSource(strings = {"stream", "streamAhead", "iterator"})
    void takesAllItemsOfPagesThatHaveNoPlaceInMemoryTogether(String way, @TempDir Path folder) throws Exception {
        int pages = Boolean.getBoolean("graphlet.exhaustive") ? 10_000 : 1_000;
        File output = folder.resolve("output").toFile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        // Surefire's own class path is one jar that names the others.
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        StreamedRunGroups.class.getName(),
                        String.valueOf(pages),
                        way)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        try {
            assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(Files.readString(output.toPath())).isEqualToIgnoringNewLines(pages * 100 + "");
    }
}
