package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.edm.EdmEnumType;
import dev.graphlet.runtime.edm.EdmResource;
import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service of more types than the description of all fits into one method. */
class ManyTypesTest {
    private static final int EACH = 201;

    @ParameterizedTest
    @EnumSource
    void describesAllOfThem(Toolchain compiler, @TempDir Path folder) throws Exception {
        Built built = compiler.compile(
                folder, new Sources(Map.of("many/spec/package-info.java", """
                @dev.graphlet.annotations.GraphService(name = "Many", namespace = "many", endpoint = "https://a.example")
                package many.spec;
                """, "many/spec/Specs.java", """
                package many.spec;

                import dev.graphlet.annotations.*;

                final class Specs {
                %s
                }
                """.formatted(
                                specs(i -> """
                    @GraphEnum enum level%1$d { low }
                    @GraphEntity(entitySet = "/things%1$d", operations = {}) @Inherits(entity.class) interface thing%1$d {}
                """.formatted(i))))));

        assertThat(built.messages()).isEmpty();
        EdmService service = (EdmService)
                built.loader().loadClass("many.ManyTypes").getMethod("service").invoke(null);
        assertThat(service.enumTypes())
                .extracting(EdmEnumType::name)
                .containsExactlyInAnyOrderElementsOf(names("many.level"));
        assertThat(service.structuredTypes())
                .extracting(EdmStructuredType::name)
                .containsAll(names("many.thing"));
        assertThat(service.resources())
                .extracting(EdmResource::path)
                .containsExactlyInAnyOrderElementsOf(names("/things"));
    }

    private static String specs(IntFunction<String> spec) {
        return IntStream.range(0, EACH).mapToObj(spec).collect(Collectors.joining());
    }

    private static Iterable<String> names(String prefix) {
        return IntStream.range(0, EACH).mapToObj(i -> prefix + i).toList();
    }
}
