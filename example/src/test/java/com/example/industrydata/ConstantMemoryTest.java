package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are larger than all memory there is. */
class ConstantMemoryTest {
    @ParameterizedTest
    @ValueSource(strings = {"stream", "streamAhead", "iterator"})
    void takesAllItemsOfPagesThatHaveNoPlaceInMemoryTogether(String way, @TempDir Path folder) throws Exception {
        int pages = Boolean.getBoolean("graphlet.exhaustive") ? 10_000 : 1_000;

        String printed = Jvm.run(
                folder,
                "-Xmx16m",
                "-XX:+UseSerialGC",
                "-cp",
                Jvm.CLASS_PATH,
                StreamedRunGroups.class.getName(),
                String.valueOf(pages),
                way);

        assertThat(printed).isEqualToIgnoringNewLines(pages * 100 + "");
    }
}
