package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A download is shown on a terminal, and nowhere else. */
class ProgressTest {
    @TempDir
    Path folder;

    @Test
    void isShownOnATerminal() throws IOException {
        Cli cli = new Cli(folder);
        cli.file("csdl/directory.xml");
        try (MetadataServer server = new MetadataServer(folder, "directory.xml")) {
            assertThat(cli.run(true, "find", server.root(), "displayName")).isZero();
        }
        assertThat(cli.err())
                .contains("/$metadata  [####################] 0.0 MB of 0.0 MB")
                .endsWith("\r\u001b[K");
        assertThat(cli.out()).doesNotContain("MB");
    }

    @Test
    void isShownNowhereElse() throws IOException {
        Cli cli = new Cli(folder);
        cli.file("csdl/directory.xml");
        try (MetadataServer server = new MetadataServer(folder, "directory.xml")) {
            assertThat(cli.run(false, "find", server.root(), "displayName")).isZero();
        }
        assertThat(cli.err()).isEmpty();
    }
}
