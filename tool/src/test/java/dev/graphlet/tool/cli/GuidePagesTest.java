package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the guide's page about pages and maps do what the page says. */
class GuidePagesTest {
    private static final Pattern COMMANDS =
            Pattern.compile("<!-- executed by GuidePagesTest -->\n```\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theCommandsWriteWhatThePageSays() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "guide", "documentation.md"))
                .replace("\r\n", "\n");
        Matcher commands = COMMANDS.matcher(page);
        assertThat(commands.find()).isTrue();
        Cli cli = new Cli(folder);
        for (String line : commands.group(1).lines().toList()) {
            List<String> words = new ArrayList<>(List.of(line.split(" ")));
            assertThat(words.remove(0)).isEqualTo("graphlet");
            int out = words.indexOf("--out") + 1;
            words.set(out, folder.resolve(words.get(out)).toString());
            words.addAll(List.of("--sources", "../example/src/main/java", "--package", "com.example.directory.spec"));
            assertThat(cli.run(words.toArray(String[]::new)))
                    .as(line + ": " + cli.err())
                    .isZero();
        }
        for (String file : List.of(
                "docs/api/README.md",
                "docs/api/map.md",
                "docs/api/graphlet-pages.txt",
                "site/index.html",
                "site/map.svg",
                "openapi/openapi.json",
                "map.svg")) {
            assertThat(folder.resolve(file)).isRegularFile();
        }
    }

    @Test
    void helpHasExamples() {
        Cli cli = new Cli(folder);
        for (String command : List.of("pages", "map")) {
            assertThat(cli.run(command, "--help")).isZero();
            assertThat(cli.out()).contains("Examples:\n  graphlet " + command, "--classpath", "Exit codes:");
        }
    }
}
