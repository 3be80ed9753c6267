package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.graphlet.tool.client.SpecProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder {@code graphlet pages} writes, deletes and leaves alone. */
class PagesFolderTest {
    @TempDir
    Path folder;

    private Cli cli;
    private SpecProject project;
    private Path out;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
        project = new SpecProject(folder)
                .service("com.example.spec")
                .spec(
                        "order",
                        "/** An order. */ @GraphEntity(entitySet = \"/orders\") @Inherits(entity.class) interface order { /** What to say. */ String note(); }");
        out = folder.resolve("out");
    }

    @Test
    void twiceIsTheSameAsOnce() {
        pages();
        pages();
        assertThat(cli.out()).isEqualTo("10 files in " + out + ", 0 of them written.\n");
    }

    @Test
    void deletesItsOwnPagesOfWhatIsGoneAndNothingElse() throws IOException {
        pages("--format", "html");
        Files.writeString(out.resolve("notes.txt"), "mine");
        Files.writeString(out.resolve("api/notes.md"), "mine");
        project.spec(
                "order",
                "@GraphEntity(entitySet = \"/orders\", operations = Operation.LIST) @Inherits(entity.class) interface order {}");
        pages("--format", "html");
        assertThat(out.resolve("api/create-order.html")).doesNotExist();
        assertThat(out.resolve("api/list-orders.html")).exists();
        assertThat(out.resolve("notes.txt")).hasContent("mine");
        assertThat(out.resolve("api/notes.md")).hasContent("mine");
        assertThat(Links.check(out)).isPositive();
    }

    @Test
    void keepsTheOtherFormatsInTheFolder() {
        pages();
        pages("--format", "openapi");
        pages("--format", "html");
        assertThat(out.resolve("resources/order.md")).exists();
        assertThat(out.resolve("openapi.json")).exists();
        assertThat(out.resolve("resources/order.html")).exists();
        pages();
        assertThat(cli.out()).contains(", 0 of them written.");
        assertThat(out.resolve("openapi.json")).exists();
    }

    @Test
    void leavesAFileOfSomebodyElseAlone() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("README.md"), "mine");
        assertThat(run()).isEqualTo(3);
        assertThat(cli.err())
                .isEqualTo(out.resolve("README.md")
                        + " exists already and was not written by 'graphlet pages'. Nothing was"
                        + " changed. Move the file, or name another folder by --out.\n");
        assertThat(Links.files(out)).hasSize(1);
    }

    @Test
    void leavesAPageThatSomebodyChangedAlone() throws IOException {
        pages();
        Files.writeString(out.resolve("map.md"), "mine");
        assertThat(run()).isEqualTo(3);
        assertThat(cli.err())
                .isEqualTo(out.resolve("map.md")
                        + " was changed since 'graphlet pages' wrote it. Nothing was changed. Move"
                        + " the file, or name another folder by --out.\n");
        assertThat(out.resolve("map.md")).hasContent("mine");
    }

    @Test
    void aCheckoutWithOtherLineEndingsIsNoChange() throws IOException {
        pages();
        Path map = out.resolve("map.md");
        Files.writeString(map, Files.readString(map).replace("\n", "\r\n"));
        pages();
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void writesNothingIntoAFolderThatIsReadOnly() throws IOException {
        Files.createDirectories(out);
        assumeThat(out.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(out)).isFalse();
        assertThat(run()).isEqualTo(3);
        assertThat(cli.err()).contains(": it is read-only. Nothing was changed.");
        assertThat(out.toFile().setWritable(true)).isTrue();
        assertThat(Links.files(out)).isEmpty();
    }

    @Test
    void writesNothingIfAFileIsInThePlaceOfTheFolder() throws IOException {
        Files.writeString(out, "mine");
        assertThat(run()).isEqualTo(3);
        assertThat(cli.err().lines()).hasSize(1);
        assertThat(cli.err()).contains("Nothing was changed.");
        assertThat(out).hasContent("mine");
    }

    private void pages(String... more) {
        int code = run(more);
        assertThat(cli.err()).isEmpty();
        assertThat(code).isZero();
    }

    private int run(String... more) {
        List<String> all =
                new ArrayList<>(List.of("pages", "--sources", project.sources().toString(), "--out", out.toString()));
        all.addAll(List.of(more));
        return cli.run(all.toArray(String[]::new));
    }
}
