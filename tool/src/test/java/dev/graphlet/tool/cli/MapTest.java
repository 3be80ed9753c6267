package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.client.SpecProject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** {@code graphlet map} on the command line. */
class MapTest {
    @TempDir
    Path folder;

    private Cli cli;
    private SpecProject project;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
        project = new SpecProject(folder)
                .service("com.example.spec")
                .spec(
                        "order",
                        "@GraphEntity(entitySet = \"/orders\", operations = Operation.LIST) @Inherits(entity.class) interface order { String note(); List<tag> tags(); state state(); @Navigation(contained = true) List<line> lines(); @Action void send(); }")
                .spec("line", "@GraphEntity @Inherits(entity.class) interface line {}")
                .spec("tag", "@GraphComplex interface tag { String text(); }")
                .spec("state", "@GraphEnum enum state { open, closed }");
    }

    @Test
    void drawsTypesAndHowTheyAreConnected() {
        assertThat(run()).isZero();
        assertThat(cli.out()).isEqualTo("""
                        %% Written by graphlet map
                        classDiagram
                            direction LR
                            class type0["line"] {
                                <<entity>>
                            }
                            class type1["order"] {
                                <<entity>>
                                note: String
                                tags: tag[]
                                state: state
                                /orders list
                                send()
                            }
                            class type2["state"] {
                                <<enumeration>>
                                open
                                closed
                            }
                            class type3["tag"] {
                                <<complex>>
                                text: String
                            }
                            class type4["entity"] {
                                <<abstract entity>>
                                id: String
                            }
                            type4 <|-- type0
                            type4 <|-- type1
                            type1 *-- "*" type3 : tags
                            type1 *-- "0..1" type2 : state
                            type1 --> "*" type0 : lines
                        """);
    }

    @Test
    void drawsSvgThatOtherProgramsRead() throws Exception {
        assertThat(run("--format", "svg")).isZero();
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(cli.out().getBytes(StandardCharsets.UTF_8)));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Map of Shop");
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(10);
        assertThat(cli.out()).contains(">order</text>", ">lines *</text>", "prefers-color-scheme: dark");
        assertThat(cli.out()).doesNotContain("<script");
    }

    @Test
    void theSameSpecsGiveTheSameMap() {
        run("--format", "svg");
        String first = cli.out();
        run("--format", "svg");
        assertThat(cli.out()).isEqualTo(first);
    }

    @Test
    void drawsATypeWithItsNeighbours() {
        assertThat(run("line")).isZero();
        assertThat(cli.out()).contains("\"line\"", "\"order\"", "\"entity\"").doesNotContain("\"tag\"", "\"state\"");
    }

    @Test
    void asksWhetherAnotherTypeWasMeant() {
        assertThat(run("lime")).isEqualTo(1);
        assertThat(cli.err()).isEqualTo("The client has no type 'lime'. Did you mean 'line'?\n");
        assertThat(run("zzzzzzzz")).isEqualTo(1);
        assertThat(cli.err())
                .isEqualTo(
                        "The client has no type 'zzzzzzzz'. Name a type as the service does, without its namespace.\n");
    }

    @Test
    void writesAFileButNotOverThatOfSomebodyElse() throws IOException {
        Path file = folder.resolve("docs/map.svg");
        assertThat(run("--format", "svg", "--out", file.toString()))
                .as(cli.err())
                .isZero();
        assertThat(cli.out()).isEqualTo("written  " + file + "\n");
        assertThat(run("--format", "svg", "--out", file.toString())).isZero();
        assertThat(cli.out()).isEqualTo("there    " + file + "\n");
        assertThat(run("--out", file.toString())).isZero();
        assertThat(file).content().startsWith("%% Written by graphlet map\nclassDiagram\n");
        Files.writeString(file, "mine");
        assertThat(run("--out", file.toString())).isEqualTo(3);
        assertThat(cli.err())
                .isEqualTo(file + " exists already and was not written by 'graphlet map'. Nothing was changed. Move the"
                        + " file, or name another one by --out.\n");
        assertThat(file).hasContent("mine");
    }

    private int run(String... more) {
        List<String> all =
                new ArrayList<>(List.of("map", "--sources", project.sources().toString()));
        all.addAll(List.of(more));
        return cli.run(all.toArray(String[]::new));
    }
}
