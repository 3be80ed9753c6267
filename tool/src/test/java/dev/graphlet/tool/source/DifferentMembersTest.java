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

/** Members that are there, but not as they should be. */
class DifferentMembersTest {
    private static final String LEFT = ". Nothing was changed there; edit it by hand.";

    @TempDir
    Path root;

    private SpecFolder specs;

    @BeforeEach
    void createPackage() throws IOException {
        specs = new SpecFolder(root);
        specs.spec("B", "@GraphEntity(name = \"b\") interface B {}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            String x();               | Integer x();             | 'x' should be Integer, but is String
            String x();               | List<String> x();        | 'x' should be List<String>, but is String
            @Navigation B x();        | B x();                   | 'x' should be a property, but is a navigation
            B x();                    | @Navigation B x();       | 'x' should be a navigation, but is a property
            @Navigation B x();        | @Navigation a x();       | 'x' should be a, but is B
            @Action void x();         | String x();              | 'x' should be a property, but is an action
            @Function String x();     | @Action void x();        | 'x' should be an action, but is a function
            @Function int x(int n);   | @Function int x(Long n); | The parameter 'n' of 'x' should be Long, but is int
            @Function int x(int n);   | @Function Long x(int n); | 'x' should be Long, but is int
            @Name(\"y\") String x();  | Integer x();             | 'x' should be added, but 'x' is there for 'y'
            @Function int x(int n, int m);   | @Function int x(int n, @Name(\"z\") @Required int m); | 'x' should be added, but another 'x' has parameters of the same types
            """)
    void areReportedAndLeft(String there, String wanted, String message) throws IOException {
        Path file = specs.spec("a", "@GraphEntity interface a {\n    String k();\n    " + there + "\n}");
        SpecMerge merge = specs.merge("a", List.of(), wanted, "String other();");
        assertThat(merge.problems())
                .extracting(SourceProblem::toString)
                .containsExactly(file + ":7: " + message + LEFT);
        assertThat(merge.files().get(0).text()).contains(there).contains("String other();");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            boolean x();                                | Boolean x();
            java.util.List<java.lang.@Deprecated String> x(); | List<String> x();
            B x();                                      | b x();
            Outer.B x();                                | B x();
            String x();                                 | @Key String x();
            @ReadOnly @Key String x();                  | @Required String x();
            @Navigation(operations = {}) List<B> x();   | @Navigation(contained = true) List<b> x();
            @Action void x();                           | @Action String x(String optional);
            @Action String x(byte[] a);                 | @Action String x(byte[] a, String b);
            """)
    void areThereAlready(String there, String wanted) throws IOException {
        specs.spec("a", "@GraphEntity interface a { " + there + " }");
        SpecMerge merge = specs.merge("a", List.of(), wanted);
        assertThat(merge.problems()).isEmpty();
        assertThat(merge.files()).isEmpty();
    }

    @Test
    void overloadsAreFunctionsOfTheirOwn() throws IOException {
        specs.spec("a", "@GraphEntity interface a {\n    @Function int x(@Required int n);\n}");
        assertThat(specs.add("a", "@Function\nint x();", "@Function\nint x(@Required int n, @Required int m);"))
                .endsWith("x(@Required int n);\n\n    @Function\n    int x();\n\n    @Function\n"
                        + "    int x(@Required int n, @Required int m);\n}");
    }
}
