package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client and a registry may be imported with all of the runtime. */
class ServiceNamesTest {
    @ParameterizedTest
    @CsvSource({"JAVAC, Graph", "ECJ, Graph", "JAVAC, Entity", "JAVAC, GraphService", "ECJ, GraphService"})
    void compilesWhateverTheServiceIsCalled(Toolchain compiler, String name, @TempDir Path folder) {
        assertThat(compiler.compile(folder, service(name)).messages()).isEmpty();
    }

    @Test
    void graphIsANameLikeOthersBesideTheWholeRuntime(@TempDir Path folder) {
        Sources sources = service("Graph").with("user/User.java", """
                package user;

                import dev.graphlet.runtime.client.*;
                import dev.graphlet.runtime.edm.*;
                import dev.graphlet.runtime.model.*;
                import shop.*;

                class User {
                    EdmService service(GraphClient client) {
                        return GraphTypes.service();
                    }
                }
                """);

        assertThat(Toolchain.JAVAC.compile(folder, sources).messages()).isEmpty();
    }

    /** Each of these takes a name from services: a new one needs a reason. */
    @Test
    void theRuntimeHasTwoClassesThatAreCalledLikeAClientOrARegistry() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "runtime", "src", "main", "java"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+(Client|Types)\\.java"))
                    .sorted()
                    .toList();

            assertThat(names).containsExactly("BuiltInTypes.java", "GraphServiceClient.java");
        }
    }

    private static Sources service(String name) {
        return new Sources(Map.of("shop/spec/package-info.java", """
                @dev.graphlet.annotations.GraphService(name = "%s", namespace = "shop", endpoint = "https://a.example")
                package shop.spec;
                """.formatted(name), "shop/spec/order.java", """
                package shop.spec;

                import dev.graphlet.annotations.*;

                @GraphEntity(entitySet = "/orders")
                @Inherits(entity.class)
                interface order {}
                """));
    }
}
