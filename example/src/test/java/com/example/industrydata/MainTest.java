package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.testkit.FakeGraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MainTest {
    private static final String TOKEN = "secret-of-the-test";

    private static final String DIRECTORY = """
            Created in one batch: Ada, Bert, Cleo, Dora, Egon.
            Filtered: Cleo.
            Streamed page by page: Egon, Dora, Cleo, Bert, Ada.
            Since the first 5:
              changed Ada
              removed 00000000-0000-0000-0000-000000000005
            """;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @Test
    void endsWithTheExchangeThatCreated() throws IOException {
        int status = run(Map.of());

        assertThat(status).isZero();
        assertThat(text(complained)).isEmpty();
        assertThat(text(printed).replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:PORT"))
                .isEqualTo(DIRECTORY + golden());
    }

    @Test
    void talksToARealServiceWithItsToken() throws IOException {
        try (FakeGraph graph = FakeGraph.start(IndustryDataTypes.service())) {
            graph.acceptOnly(TOKEN);

            int status = run(
                    Map.of("GRAPH_ACCESS_TOKEN", TOKEN),
                    "--endpoint",
                    graph.endpoint().toString());

            assertThat(status).isZero();
            assertThat(text(printed).replace(graph.endpoint().getAuthority(), "127.0.0.1:PORT"))
                    .isEqualTo(golden())
                    .doesNotContain(TOKEN);
            assertThat(graph.requests())
                    .extracting(
                            request -> request.method() + " " + request.answer().status())
                    .containsExactly("POST 201", "GET 200", "GET 200", "PATCH 200", "DELETE 204", "GET 404");
        }
    }

    @Test
    void saysWhatTheServiceAnswered() {
        try (FakeGraph graph = FakeGraph.start(IndustryDataTypes.service())) {
            graph.acceptOnly("another");

            int status = run(
                    Map.of("GRAPH_ACCESS_TOKEN", TOKEN),
                    "--endpoint",
                    graph.endpoint().toString());

            assertThat(status).isEqualTo(1);
            assertThat(text(complained))
                    .contains("401", "POST " + graph.endpoint())
                    .doesNotContain(TOKEN);
        }
    }

    @Test
    void saysHowItIsCalled() {
        assertThat(misuse(Map.of(), "--endpoint")).startsWith("--endpoint needs a URL behind it.\n");
        assertThat(misuse(Map.of(), "--help")).startsWith("Unknown argument '--help'.\n");
        assertThat(misuse(Map.of(), "--endpoint", "https://localhost", "x")).startsWith("Unknown argument 'x'.\n");
        assertThat(misuse(Map.of(), "--endpoint", "http://example.com"))
                .startsWith("--endpoint: endpoint must use https (http only on loopback)");
        assertThat(misuse(Map.of(), "--endpoint", "not a URL")).startsWith("--endpoint: endpoint must be a URL");
        assertThat(misuse(Map.of(), "--endpoint", "https://localhost")).startsWith("GRAPH_ACCESS_TOKEN is not set");
        assertThat(misuse(Map.of("GRAPH_ACCESS_TOKEN", "Bearer " + TOKEN), "--endpoint", "https://localhost"))
                .startsWith("GRAPH_ACCESS_TOKEN: token must hold only visible ASCII characters")
                .doesNotContain(TOKEN);
    }

    private String misuse(Map<String, String> environment, String... args) {
        complained.reset();
        assertThat(run(environment, args)).isEqualTo(2);
        assertThat(text(printed)).isEmpty();
        assertThat(text(complained)).endsWith(Settings.USAGE);
        return text(complained);
    }

    private int run(Map<String, String> environment, String... args) {
        return Main.run(List.of(args), environment, stream(printed), stream(complained));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String golden() throws IOException {
        try (InputStream golden = MainTest.class.getResourceAsStream("main-output.txt")) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
