package dev.graphlet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Specs that other processors write, and files that cannot be written. */
class RoundsTest {
    private static final String LATE = """
            package test.spec;

            @dev.graphlet.annotations.GraphComplex
            public interface detail {
                String text();
            }
            """;
    private static final Map<String, String> SOURCES = new SpecSources()
            .service("Test", "test.spec", "")
            .specs("test.spec", "run", "@GraphComplex interface run { detail detail(); }")
            .specs("test.spec", "other", "@GraphComplex interface other {}")
            .files();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void waitsForASpecThatAnotherProcessorWrites(CompilerUnderTest compiler) {
        Compiled compiled =
                compiler.compile(folder, SOURCES, with(new SpecWritingProcessor(1, "test.spec.detail", LATE)));

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated()).containsKeys("test/Run.java", "test/Detail.java", "test/Other.java");
        assertThat(compiled.generated().get("test/TestTypes.java"))
                .contains("RunCodec")
                .contains("DetailCodec")
                .contains("OtherCodec");
    }

    @ParameterizedTest
    @EnumSource
    void waitsForASpecThatOnlyAnotherServiceMentions(CompilerUnderTest compiler) {
        Map<String, String> sources = new SpecSources()
                .service("Test", "test.spec", "")
                .specs("test.spec", "thing", "@GraphComplex public interface thing { detail detail(); }")
                .service("Other", "other.spec", "")
                .specs("other.spec", "user", "@GraphComplex interface user { test.spec.thing thing(); }")
                .files();
        Compiled compiled =
                compiler.compile(folder, sources, with(new SpecWritingProcessor(1, "test.spec.detail", LATE)));

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated().get("other/OtherTypes.java"))
                .contains("UserCodec")
                .contains("ThingCodec")
                .contains("DetailCodec");
    }

    @ParameterizedTest
    @EnumSource
    void reportsASpecThatComesAfterTheRegistry(CompilerUnderTest compiler) {
        Map<String, String> sources = new SpecSources()
                .service("Test", "test.spec", "")
                .specs("test.spec", "other", "@GraphComplex interface other {}")
                .files();
        Compiled compiled =
                compiler.compile(folder, sources, with(new SpecWritingProcessor(1, "test.spec.detail", LATE)));

        assertThat(compiled.errors())
                .extracting(Found::text)
                .containsExactly(
                        "[GraphletLateSpec] A spec must exist before the client of its service is generated, but"
                                + " 'test.spec.detail' was written later. Refer to 'test.spec.detail' from another"
                                + " spec, which waits for 'test.spec.detail', or let its"
                                + " processor write 'test.spec.detail' to a package with its own @GraphService.");
    }

    @ParameterizedTest
    @EnumSource
    void leavesAnUnknownTypeToTheCompiler(CompilerUnderTest compiler) {
        Compiled compiled = compiler.compile(folder, SOURCES);

        assertThat(compiled.errors()).hasSize(1);
        assertThat(compiled.errors().get(0).file()).isEqualTo("test/spec/run.java");
        assertThat(compiled.errors().get(0).text()).contains("detail").doesNotContain("Graphlet");
        assertThat(compiled.generated()).containsKeys("test/Other.java", "test/TestTypes.java");
        assertThat(compiled.generated()).doesNotContainKey("test/Run.java");
    }

    @ParameterizedTest
    @EnumSource
    void reportsAFileThatCannotBeWritten(CompilerUnderTest compiler) {
        Map<String, String> sources = new SpecSources()
                .service("Test", "test.spec", "")
                .specs("test.spec", "level", "@GraphEnum enum level { low }")
                .files();
        List<Processor> processors = List.of(new FullDiskProcessor(new GraphletProcessor()));
        Compiled compiled = compiler.compile(folder, sources, processors);

        assertThat(compiled.errors())
                .extracting(Found::text)
                .containsExactly(
                        "[GraphletWrite] A generated class must be written, but 'test.Level' cannot be written: No"
                                + " space left on device. Check the output directory and compile again.");
    }

    /** The other one first: javac asks no processor behind the one that claims the last annotation. */
    private static List<Processor> with(Processor other) {
        List<Processor> processors = new ArrayList<>(List.of(other));
        processors.addAll(CompilerUnderTest.graphlet());
        return processors;
    }
}
