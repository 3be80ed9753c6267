package dev.graphlet.tool.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.client.Client;
import dev.graphlet.tool.client.ClientSpecs;
import dev.graphlet.tool.diagram.MermaidDiagram;
import dev.graphlet.tool.diagram.SvgDiagram;
import dev.graphlet.tool.diagram.TypeGraph;
import dev.graphlet.tool.reference.ClientReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens pages of the site in a browser and runs the checks of axe-core on them. Needs {@code -Dgraphlet.chromium=PATH}. */
@EnabledIfSystemProperty(named = "graphlet.chromium", matches = ".+")
class AccessibilityTest {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String RUN = """
            <script src="%saxe.min.js"></script>
            <script>
            axe.run().then(result => {
                const found = result.violations.flatMap(each => each.nodes.map(node => each.id + ' ' + node.html));
                document.body.textContent = 'checked ' + result.passes.length + '; violations: ' + found.join(' | ') + ';';
            });
            </script>
            </body>
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Client client = ClientSpecs.read(Path.of("..", "example", "src", "main", "java"), List.of()).clients().stream()
                .filter(each -> each.name().equals("com.example.directory.spec"))
                .findFirst()
                .orElseThrow();
        TypeGraph graph = TypeGraph.of(client);
        Map<String, String> site =
                HtmlSite.of(ClientReference.of(client, MermaidDiagram.of(graph)), SvgDiagram.of(graph));
        for (Map.Entry<String, String> file : site.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        try (InputStream axe = AccessibilityTest.class.getResourceAsStream(AXE)) {
            Files.write(folder.resolve("axe.min.js"), axe.readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, light, 1280",
        "index.html, dark, 390",
        "map.html, light, 390",
        "map.html, dark, 1280",
        "resources/user.html, light, 390",
        "resources/user.html, dark, 1280",
        "api/create-user.html, light, 1280",
        "api/create-user.html, dark, 390",
        "api/driveitem-search.html, dark, 1280"
    })
    void aPageHasNoViolation(String page, String scheme, int width) throws Exception {
        assertThat(check(page, scheme, width)).matches("(?s).*checked [1-9]\\d*; violations: ;.*");
    }

    @Test
    void aViolationWouldBeFound() throws Exception {
        Path page = folder.resolve("index.html");
        Files.writeString(page, Files.readString(page).replace("<h1>", "<img src=\"map.svg\"><h1>"));
        assertThat(check("index.html", "light", 1280)).contains("violations: image-alt ");
    }

    @Test
    void theSearchFindsPagesByTheirPropertiesAndPaths() throws Exception {
        assertThat(searched("department"))
                .contains(
                        "<ul id=\"results\" aria-label=\"Pages found\"><li><a href=\"../resources/user.html\">user resource type</a></li></ul>");
        assertThat(searched("MEMBERS $count"))
                .contains("<li><a href=\"../api/count-group-members.html\">Count group members</a></li>");
        assertThat(searched("nothing-of-this-name")).contains(">No page found.<");
    }

    private String searched(String text) throws Exception {
        Path file = folder.resolve("api/create-user.html");
        String html = Files.readString(file);
        Files.writeString(file, withoutPolicy(html).replace("</body>", """
                                <script>
                                addEventListener('load', () => {
                                    const input = document.getElementById('search');
                                    input.value = '%s';
                                    input.dispatchEvent(new Event('input'));
                                });
                                </script>
                                </body>
                                """.formatted(text)));
        String dom = dom(file, "light", 1280);
        Files.writeString(file, html);
        return dom;
    }

    private static String withoutPolicy(String html) {
        return html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>\n", "");
    }

    private String check(String page, String scheme, int width) throws Exception {
        Path file = folder.resolve(page);
        String root = page.contains("/") ? "../" : "";
        Files.writeString(file, withoutPolicy(Files.readString(file)).replace("</body>", RUN.formatted(root)));
        return dom(file, scheme, width);
    }

    private String dom(Path file, String scheme, int width) throws Exception {
        Process process = new ProcessBuilder(
                        System.getProperty("graphlet.chromium"),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--user-data-dir=" + folder.resolve("browser"),
                        "--blink-settings=preferredColorScheme=" + (scheme.equals("dark") ? 0 : 1),
                        "--window-size=" + width + ",1000",
                        "--virtual-time-budget=30000",
                        "--dump-dom",
                        file.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return dom;
    }
}
