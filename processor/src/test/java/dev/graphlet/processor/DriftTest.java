package dev.graphlet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.drift.Drift;
import dev.graphlet.processor.model.FactsText;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Specs with facts, in whole and incremental compilations; what each rule reports is in the error cases. */
class DriftTest {
    private static final String WRONG = """
            entity user key id
              id String computed
              mail Int32
            complex place deprecated 2026-01-01
            """;

    @TempDir
    Path folder;

    private static Map<String, String> specs() {
        return new TreeMap<>(new SpecSources()
                .service("Test", "test.spec", ", endpoint = \"https://graph.example.com/v1.0\"")
                .specs("test.spec", "user", """
                        @GraphEntity(entitySet = "/users")
                        interface user { @Key @ReadOnly String id(); String mail(); String phone(); @Action void stop(); }
                        """)
                .specs("test.spec", "place", "@GraphComplex interface place { String street(); }")
                .files());
    }

    private static Map<String, String> with(Map<String, String> specs, String facts) {
        specs.put("test/spec/GraphFacts.java", """
                package test.spec;
                @dev.graphlet.annotations.Facts(service = "https://graph.example.com/v1.0", namespace = "test",
                        date = "2026-08-03", value = \"""
                %s\""")
                interface GraphFacts {}
                """.formatted(facts));
        return specs;
    }

    @ParameterizedTest
    @EnumSource
    void generatesTheSameWithFactsAndWithout(CompilerUnderTest compiler) {
        Compiled without = compiler.compile(folder.resolve("without"), specs());
        Compiled facts = compiler.compile(folder.resolve("with"), with(specs(), WRONG));

        assertThat(without.errors()).isEmpty();
        assertThat(without.warnings()).isEmpty();
        assertThat(facts.errors().stream().map(Found::text).filter(text -> text.startsWith("[GraphletUnknown]")))
                .hasSize(3);
        assertThat(facts.generated()).isEqualTo(without.generated()).containsKey("test/TestClient.java");
    }

    @ParameterizedTest
    @EnumSource
    void theIsolatingProcessorReadsNoFacts(CompilerUnderTest compiler) {
        List<Processor> alone = List.of(new GraphletProcessor());

        Compiled compiled = compiler.compile(folder, with(specs(), "?"), alone);

        assertThat(compiled.generated()).containsKey("test/User.java");
        assertThat(compiled.errors()).filteredOn(Found::isOurs).isEmpty();
        assertThat(compiled.warnings()).filteredOn(Found::isOurs).isEmpty();
    }

    /** As in a build that compiles only what changed. */
    @ParameterizedTest
    @EnumSource
    void reportsSpecsInClassFilesAtTheFacts(CompilerUnderTest compiler) {
        compiler.compile(folder, specs());
        String classPath = folder.resolve("classes") + File.pathSeparator + CompilerUnderTest.classPath();
        Map<String, String> onlyFacts = with(new TreeMap<>(), WRONG);

        Compiled compiled = compiler.compile(folder, onlyFacts, "-classpath", classPath);

        assertThat(compiled.errors()).filteredOn(Found::isOurs).hasSize(4).allSatisfy(found -> {
            assertThat(found.file()).isEqualTo("test/spec/GraphFacts.java");
            assertThat(found.line()).isEqualTo(2);
        });
        assertThat(compiled.warnings())
                .filteredOn(Found::isOurs)
                .singleElement()
                .satisfies(found -> assertThat(found.text()).startsWith("[GraphletDeprecated]"));
    }

    /** The other way round: the facts are in a class file, and a spec changes. */
    @ParameterizedTest
    @EnumSource
    void comparesAChangedSpecWithFactsInAClassFile(CompilerUnderTest compiler) {
        compiler.compile(
                folder,
                with(
                        specs(),
                        "entity user key id\n  id String\n  mail String\n  phone String\n  action stop()\ncomplex place\n  street String\n"));
        String classPath = folder.resolve("classes") + File.pathSeparator + CompilerUnderTest.classPath();
        Map<String, String> changed = specs();
        changed.keySet().retainAll(List.of("test/spec/place.java"));
        changed.replaceAll((name, text) -> text.replace("street", "stret"));

        Compiled compiled = compiler.compile(folder, changed, "-classpath", classPath);

        assertThat(compiled.errors())
                .filteredOn(found -> found.text().contains("'stret'"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.file()).isEqualTo("test/spec/place.java");
                    assertThat(found.text())
                            .startsWith(
                                    "[GraphletUnknown] A property must be one of the service, but 'stret' is no property of"
                                            + " test.place in v1.0 of 2026-08-03. Did you mean 'street'?");
                });
    }

    @ParameterizedTest
    @EnumSource
    void specsOfTwoPackagesHaveFactsOfTheirOwn(CompilerUnderTest compiler) {
        Map<String, String> sources = with(specs(), "complex place\n  street String\n");
        sources.remove("test/spec/user.java");
        sources.putAll(new SpecSources()
                .service("Other", "other.spec", ", endpoint = \"https://graph.example.com/v1.0\"")
                .specs("other.spec", "place", "@GraphComplex interface place { String stret(); }")
                .files());

        Compiled compiled = compiler.compile(folder, sources);

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.warnings()).filteredOn(Found::isOurs).isEmpty();
    }

    /** What a compiler reports itself, or a class that is called so by chance, is no reason to stop. */
    @ParameterizedTest
    @EnumSource
    void aTypeThatIsOnlyCalledSoIsIgnored(CompilerUnderTest compiler) {
        Map<String, String> sources = specs();
        sources.put("test/spec/GraphFacts.java", "package test.spec; interface GraphFacts {}");

        Compiled compiled = compiler.compile(folder, sources);

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.warnings()).filteredOn(Found::isOurs).isEmpty();
    }

    /** 20 kB are what 10 to 20 types need. The bound is for slow machines: it takes a few milliseconds. */
    @Test
    void readsTwentyKilobytesQuickly(TestReporter reporter) {
        List<String> blocks = IntStream.range(0, 20)
                .mapToObj(type -> "entity type" + type + " : directoryObject open key id\n"
                        + IntStream.range(0, 37)
                                .mapToObj(i -> "  property%02d String never-null\n".formatted(i))
                                .collect(Collectors.joining()))
                .toList();
        FactsText text = new FactsText(
                1, "https://graph.microsoft.com/v1.0", "microsoft.graph", "2026-08-03", "", "", blocks, Origin.NONE);
        assertThat(blocks.stream().mapToInt(String::length).sum()).isBetween(20_000, 30_000);

        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        new Drift(text, Map.of());
        Duration cold = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);

        assertThat(cold).as("cpu time in a JVM that has read no facts").isLessThan(Duration.ofMillis(500));
        reporter.publishEntry("CPU time for 20 kB of facts, in us", Long.toString(cold.toNanos() / 1_000));
    }
}
