package dev.graphlet.tool.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations are added to the list of a spec that has one. */
class OperationsTest {
    @TempDir
    Path root;

    private SpecFolder specs;

    @BeforeEach
    void createPackage() throws IOException {
        specs = new SpecFolder(root);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {Operation.LIST, Operation.GET}     | {Operation.LIST, Operation.GET, Operation.DELTA}
            {Operation.LIST , Operation.GET ,}  | {Operation.LIST , Operation.GET, Operation.DELTA ,}
            Operation.GET                       | {Operation.GET, Operation.DELTA}
            (Operation.GET)                     | {(Operation.GET), Operation.DELTA}
            {}                                  | {Operation.DELTA}
            { /* none */ }                      | {Operation.DELTA /* none */ }
            dev.graphlet.annotations.Operation.GET | {dev.graphlet.annotations.Operation.GET, dev.graphlet.annotations.Operation.DELTA}
            {GET, LIST}                         | {GET, LIST, DELTA}
            \\u007bGET, LIST}                   | \\u007bGET, LIST, DELTA}
            \\u007b}                            | \\u007bOperation.DELTA}
            """)
    void areAddedAtTheEnd(String before, String after) throws IOException {
        String text =
                "package shop.spec;\n\nimport dev.graphlet.annotations.*;\n%s@GraphEntity(operations = %s) interface a {}";
        String statics = before.contains("GET, LIST") ? "import static dev.graphlet.annotations.Operation.*;\n" : "";
        specs.write("a.java", text.formatted(statics, before));
        SpecMerge merge = specs.merge("a", List.of("DELTA", "DELTA"));
        assertThat(merge.problems()).isEmpty();
        Insertions.check(merge.files().get(0));
        assertThat(merge.files().get(0).text()).isEqualTo(text.formatted(statics, after));
    }

    @Test
    void standInLinesOfTheirOwnIfTheOthersDo() throws IOException {
        specs.write("a.java", """
                package shop.spec;

                import dev.graphlet.annotations.GraphEntity;
                import dev.graphlet.annotations.Operation;

                @GraphEntity(
                        operations = {
                            Operation.LIST, // pages
                            Operation.GET // one
                        })
                interface a {}
                """);
        String text = specs.merge("a", List.of("DELTA", "GET", "UPSERT"))
                .files()
                .get(0)
                .text();
        assertThat(text).contains("""
                            Operation.LIST, // pages
                            Operation.GET, // one
                            Operation.DELTA,
                            Operation.UPSERT
                        })
                """);
    }

    @Test
    void areImportedIfNeedBe() throws IOException {
        specs.write("a.java", """
                package shop.spec;

                import static dev.graphlet.annotations.Operation.GET;

                import dev.graphlet.annotations.GraphEntity;

                @GraphEntity(operations = GET)
                interface a {}
                """);
        assertThat(specs.merge("a", List.of("LIST")).files().get(0).text()).isEqualTo("""
                package shop.spec;

                import static dev.graphlet.annotations.Operation.GET;

                import dev.graphlet.annotations.GraphEntity;
                import dev.graphlet.annotations.Operation;

                @GraphEntity(operations = {GET, Operation.LIST})
                interface a {}
                """);
    }

    @Test
    void areListedWithThoseOfTheDefaultWhereThereIsNoList() throws IOException {
        Path file = specs.spec("a", "@GraphEntity interface a {}");
        assertThat(specs.merge("a", List.of("LIST", "DELETE")).files()).isEmpty();
        SpecMerge merge = specs.merge("a", List.of("LIST", "DELTA", "UPSERT"));
        assertThat(merge.problems()).isEmpty();
        assertThat(merge.files().get(0).file().path()).isEqualTo(file);
        Insertions.check(merge.files().get(0));
        assertThat(merge.files().get(0).text())
                .endsWith("@GraphEntity(operations = {Operation.CREATE, Operation.LIST, Operation.GET,"
                        + " Operation.UPDATE, Operation.DELETE, Operation.DELTA, Operation.UPSERT}) interface a {}");
    }
}
