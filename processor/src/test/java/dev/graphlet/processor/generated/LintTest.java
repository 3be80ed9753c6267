package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated code compiles without a warning, whatever the specs are called. */
class LintTest {
    @ParameterizedTest
    @CsvSource({
        "JAVAC, industrydata", "ECJ, industrydata",
        "JAVAC, names", "ECJ, names",
        "JAVAC, clash", "ECJ, clash",
        "JAVAC, docs", "ECJ, docs",
        "JAVAC, linked", "ECJ, linked",
        "JAVAC, old", "ECJ, old",
        "JAVAC, shapes", "ECJ, shapes",
        "JAVAC, values", "ECJ, values"
    })
    void compilesForJava17(Toolchain compiler, String specs, @TempDir Path folder) {
        assertClean(compiler.compile(folder, Sources.ofSpecs(specs)));
    }

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
    void compilesForTheJavaOfThisJdk(String specs, @TempDir Path folder) {
        assertClean(Toolchain.JAVAC.compileForThisJdk(folder, Sources.ofSpecs(specs)));
    }

    @ParameterizedTest
    @CsvSource({"JAVAC, 207", "ECJ, 207"})
    void compilesTheWidestTypeOfGraph(Toolchain compiler, int width, @TempDir Path folder) {
        assertClean(compiler.compile(folder, wide(width)));
    }

    private static void assertClean(Built built) {
        assertThat(built.messages()).isEmpty();
        assertThat(built.succeeded()).isTrue();
    }

    private static Sources wide(int width) {
        String properties = IntStream.range(0, width)
                .mapToObj(i -> i % 3 == 0 ? "@Required String p%d();".formatted(i) : "Integer p%d();".formatted(i))
                .collect(Collectors.joining("\n    "));
        return Sources.ofSpecs("industrydata")
                .with("com/example/industrydata/spec/wide.java", """
                        package com.example.industrydata.spec;

                        import dev.graphlet.annotations.*;

                        @GraphEntity(entitySet = "/wides")
                        @Inherits(entity.class)
                        interface wide {
                            %s
                        }
                        """.formatted(properties));
    }
}
