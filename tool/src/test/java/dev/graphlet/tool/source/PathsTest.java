package dev.graphlet.tool.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paths of entities are added to the annotation of a spec that says none. */
class PathsTest {
    @TempDir
    Path root;

    private SpecFolder specs;

    @BeforeEach
    void createPackage() throws IOException {
        specs = new SpecFolder(root);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @GraphEntity                             | @GraphEntity(entitySet = "/as")
            @GraphEntity()                           | @GraphEntity(entitySet = "/as")
            @GraphEntity ( /* none */ )              | @GraphEntity (entitySet = "/as" /* none */ )
            @GraphEntity(open = true)                | @GraphEntity(open = true, entitySet = "/as")
            @dev.graphlet.annotations.GraphEntity    | @dev.graphlet.annotations.GraphEntity(entitySet = "/as")
            @GraphEntity @Deprecated                 | @GraphEntity(entitySet = "/as") @Deprecated
            @GraphEntity(singleton = "/a")           | @GraphEntity(singleton = "/a", entitySet = "/as")
            """)
    void areAddedBehindTheOtherAttributes(String before, String after) throws IOException {
        specs.spec("a", before + " interface a {}");
        SpecMerge merge = specs.place("a", List.of(), Map.of("entitySet", "/as"));
        assertThat(merge.problems()).isEmpty();
        Insertions.check(merge.files().get(0));
        assertThat(merge.files().get(0).text()).endsWith(after + " interface a {}");
    }

    @Test
    void standInLinesOfTheirOwnIfTheOthersDo() throws IOException {
        specs.spec("a", """
                @GraphEntity(
                        open = true,
                        hasStream = true)
                interface a {}
                """);
        SpecMerge merge = specs.place("a", List.of("DELTA"), Map.of("entitySet", "/as", "singleton", "/a"));
        assertThat(merge.files().get(0).text()).endsWith("""
                @GraphEntity(
                        open = true,
                        hasStream = true,
                        entitySet = "/as",
                        singleton = "/a",
                        operations = {Operation.CREATE, Operation.LIST, Operation.GET, Operation.UPDATE, Operation.DELETE, Operation.DELTA})
                interface a {}
                """);
    }

    @Test
    void areLeftIfThereAreOthers() throws IOException {
        Path file = specs.spec("a", "@GraphEntity(entitySet = \"/bs\") interface a {}");
        assertThat(specs.place("a", List.of(), Map.of("entitySet", "/bs")).problems())
                .isEmpty();
        SpecMerge merge = specs.place("a", List.of(), Map.of("entitySet", "/as"));
        assertThat(merge.files()).isEmpty();
        assertThat(merge.problems())
                .extracting(SourceProblem::toString)
                .containsExactly(file + ":5: 'a' should have entitySet = \"/as\", but has \"/bs\"."
                        + " Nothing was changed there; edit it by hand.");
    }
}
