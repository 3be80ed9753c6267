package dev.graphlet.tool.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.Resources;
import dev.graphlet.tool.client.Client;
import dev.graphlet.tool.client.ClientSpecs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page "Create runGroup" that is written from the specs is the page of Graph, section by section. */
class CreateRunGroupPageTest {
    private static Sections graph;
    private static Sections own;
    private static List<ReferencePage> pages;

    @BeforeAll
    static void write() {
        graph = new Sections(new String(Resources.octets("page/create-rungroup.md"), StandardCharsets.UTF_8));
        Client client = ClientSpecs.read(Path.of("..", "example", "src", "main", "java"), List.of())
                .clients()
                .get(1);
        pages = ClientReference.of(client, "classDiagram");
        own = new Sections(page("api/create-rungroup").markdown());
    }

    private static ReferencePage page(String path) {
        return pages.stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hasTheSameSections() {
        assertThat(own.headings()).isEqualTo(graph.headings());
        assertThat(page("api/create-rungroup").title()).isEqualTo("Create runGroup");
        assertThat(page("api/create-rungroup").markdown()).startsWith("""
                        ---
                        title: "Create runGroup"
                        description: "Create a new runGroup object."
                        doc_type: apiPageType
                        ---

                        # Create runGroup
                        """);
    }

    @Test
    void beginsWithTheSameButSaysItselfThatItIsBeta() {
        String heading = "# Create runGroup";
        assertThat(own.of(heading)
                        .replaceFirst("> \\*\\*Important:\\*\\*.*", "BETA")
                        .replaceFirst("\n\n", "\n"))
                .isEqualTo(
                        graph.of(heading).replaceFirst("\\[!INCLUDE.*]", "BETA").replaceFirst("\n\n", "\n"));
    }

    @Test
    void hasTheTableOfPermissionsWithWhatTheSpecsSay() {
        assertThat(own.of("## Permissions").lines().findFirst().orElseThrow())
                .isEqualTo(graph.of("## Permissions")
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .replace("(/graph/", "(https://learn.microsoft.com/graph/"));
        assertThat(own.table("## Permissions").subList(0, 2))
                .isEqualTo(graph.table("## Permissions").subList(0, 2));
        assertThat(own.table("## Permissions"))
                .extracting(row -> row.get(0))
                .isEqualTo(graph.table("## Permissions").stream()
                        .map(row -> row.get(0))
                        .toList());
    }

    @Test
    void hasTheSameRequestHeadersAndResponse() {
        for (String heading : List.of(
                "## HTTP request", "## Request headers", "## Response", "## Examples", "### Request", "### Response")) {
            assertThat(own.of(heading)).as(heading).isEqualTo(graph.of(heading));
        }
    }

    @Test
    void hasTheSameTableOfTheBodyButForTheSentencesOfTheSpecs() {
        String heading = "## Request body";
        assertThat(own.of(heading).split("\\|", 2)[0])
                .isEqualTo(graph.of(heading).split("\\|", 2)[0]);
        List<List<String>> expected = graph.table(heading);
        List<List<String>> actual = own.table(heading);
        assertThat(actual).hasSameSizeAs(expected);
        assertThat(actual.subList(0, 2)).isEqualTo(expected.subList(0, 2));
        for (int i = 2; i < expected.size(); i++) {
            assertThat(actual.get(i).subList(0, 2)).isEqualTo(expected.get(i).subList(0, 2));
            assertThat(ending(actual.get(i).get(2)))
                    .isEqualTo(ending(expected.get(i).get(2)));
        }
        assertThat(actual.get(2).get(2))
                .isEqualTo("The name of the run. Inherited from [run](../resources/run.md). Required.");
    }

    /** Returns a description without the sentences that its spec has as Javadoc. */
    private static String ending(String description) {
        return description.substring(description.indexOf("Inherited from"));
    }
}
