package dev.graphlet.okhttp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are larger than all memory there is. */
class ConstantMemoryTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void streamsWhatHasNoPlaceInMemory(boolean http2, @TempDir Path folder) throws Exception {
        long octets = Boolean.getBoolean("graphlet.exhaustive") ? 2L << 30 : 160L << 20;

        String printed = Jvm.run(
                folder,
                List.of("-Xmx128m", "-XX:+UseSerialGC"),
                Streams.class,
                String.valueOf(octets),
                String.valueOf(http2));

        assertThat(printed.lines().filter(line -> line.matches("\\d+")))
                .containsExactly(String.valueOf(octets), String.valueOf(octets));
    }
}
