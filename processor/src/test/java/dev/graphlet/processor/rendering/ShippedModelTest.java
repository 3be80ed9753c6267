package dev.graphlet.processor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.processor.generated.Sources;
import dev.graphlet.processor.generated.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The classes of the built-in spec come with the runtime: nobody generates them again. {@code -Dgolden.update=true} writes them anew. */
class ShippedModelTest {
    @ParameterizedTest
    @EnumSource
    void theRuntimeShipsWhatTheProcessorGenerates(Toolchain compiler, @TempDir Path folder) throws IOException {
        Sources annotations = of("annotations", "dev/graphlet/annotations/.*");

        Map<String, String> generated = compiler.generateAlone(folder, annotations);

        if (Boolean.getBoolean("golden.update")) {
            for (Map.Entry<String, String> file : generated.entrySet()) {
                Files.writeString(sources("runtime").resolve(file.getKey()), file.getValue());
            }
        }
        Map<String, String> shipped = of(
                        "runtime",
                        "dev/graphlet/runtime/model/(Entity(Builder|Codec|Properties|Validator)?|BuiltInTypes)\\.java")
                .texts();
        assertThat(shipped).hasSize(6);
        assertThat(generated).isEqualTo(shipped);
    }

    private static Sources of(String module, String files) {
        Map<String, String> texts = new TreeMap<>(Sources.of(sources(module)).texts());
        texts.keySet().removeIf(file -> !file.matches(files));
        return new Sources(texts);
    }

    private static Path sources(String module) {
        return Path.of("..", module, "src", "main", "java");
    }
}
