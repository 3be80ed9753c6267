package dev.graphlet.runtime.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.sample.LoopbackServer;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.url.ResourcePath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Bodies that are no JSON: MIME mail, HTML pages, several parts. */
class RawBodyTest {
    private static final String HTML = "<html><head><title>T\u00e4</title></head></html>";
    private static final byte[] OCTETS = HTML.getBytes(StandardCharsets.UTF_8);

    private final LoopbackServer server = LoopbackServer.start().answers(202, Map.of(), new byte[0]);
    private final NotesClient client = NotesClient.builder()
            .endpoint(server.root())
            .accessToken(AccessTokenProvider.of("t"))
            .build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private UndeclaredRequest<Optional<JsonNode>> page() {
        return client.request(HttpMethod.POST, "/me/onenote/pages");
    }

    private String sent() {
        return server.last().headers().first("Content-Type").orElse("none") + " "
                + server.last().body();
    }

    @Test
    void octetsTextFilesAndStreamsGoAsTheyAre(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("page.html"), OCTETS);
        List<Object> bodies = List.of(
                HttpContent.of(OCTETS),
                OCTETS,
                HTML,
                file,
                file.toFile(),
                HttpContent.ofFile(file),
                new ByteArrayInputStream(OCTETS));
        for (Object body : bodies) {
            page().header("Content-Type", "text/html").body(body).send();
            assertThat(sent()).as(body.getClass().getName()).isEqualTo("text/html " + HTML);
        }
    }

    @Test
    void theHeaderMayComeAfterTheBody() {
        page().body(HTML).header("content-type", "text/html").send();
        assertThat(sent()).isEqualTo("text/html " + HTML);
        page().body(OCTETS).header("Content-Type", "text/html").send();
        assertThat(sent()).isEqualTo("text/html " + HTML);
    }

    @Test
    void aTextGoesInItsCharset() {
        UndeclaredRequest<?> request = page().header("Content-Type", "text/html; Charset=\"iso-8859-1\"")
                .body("\u00e4");
        assertThat(request.body().orElseThrow()).containsExactly(0xe4);
        for (String type :
                List.of("text/html; charset=us-ascii", "text/html; charset=x-none", "text/html; charset=?")) {
            assertThatThrownBy(() ->
                            page().header("Content-Type", type).body("\u00e4").send())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the text of the body cannot be written in the charset of Content-Type '" + type
                            + "'. Name a charset that can, or pass the body as octets.");
        }
    }

    @Test
    void jsonGoesUnderATypeOfJsonOnly() {
        page().body(Map.of("a", 1)).send();
        assertThat(sent()).isEqualTo("application/json {\"a\":1}");
        page().body("a")
                .header("Content-Type", "application/merge-patch+json; x=y")
                .send();
        assertThat(sent()).isEqualTo("application/merge-patch+json; x=y \"a\"");
        assertThatThrownBy(() -> page().body(Map.of("a", 1))
                        .header("Content-Type", "text/html")
                        .send())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the body must be octets, a text, a file or a stream if Content-Type is 'text/html', but is a"
                                + " JSON OBJECT. Pass the body as one of them, or leave out the header.");
        assertThatThrownBy(() -> page().body(HTML)
                        .bodyProperty("x", 1)
                        .header("Content-Type", "text/html")
                        .send())
                .hasMessage("the body must be a JSON object to add the property 'x', but is sent as 'text/html'");
    }

    @Test
    void contentWithoutATypeIsOctets() {
        page().body(HttpContent.of(OCTETS)).send();
        assertThat(sent()).isEqualTo("application/octet-stream " + HTML);
        page().body(HttpContent.of("{}".getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .send();
        assertThat(sent()).isEqualTo("application/json {}");
    }

    @Test
    void aDeclaredCreateAndActionTakeOctetsInPlaceOfTheirOwnBody() {
        assertThatThrownBy(() -> client.create(Note.titled(""))
                        .body(HttpContent.of(OCTETS), "text/html")
                        .sendRaw()
                        .value())
                .hasMessageContaining("202");
        assertThat(sent()).isEqualTo("text/html " + HTML);
        ActionRequest<?> send = new ActionRequest<>(
                client,
                RequestParts.call(
                        ResourcePath.of("/me"),
                        CallArguments.of(
                                new EdmCall("test.sendMail", EdmCall.Kind.ACTION, "test.user", false, List.of(), null)),
                        ResponseReader.nothing()));
        send.body(HttpContent.of(OCTETS), "text/plain").sendAsync().join();
        assertThat(sent()).isEqualTo("text/plain " + HTML);
        assertThat(server.last().line()).isEqualTo("POST /beta/me/test.sendMail");
        assertThatThrownBy(() -> client.request(HttpMethod.GET, "/notes/1").body(HttpContent.of(OCTETS), "text/plain"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the request must have a body to carry octets, but is a GET: GET /notes/1");
    }

    @Test
    void inABatchTheyAreBase64() {
        var batch = client.batch();
        batch.add(page().header("Content-Type", "text/html").body(HTML));
        batch.add(page().body(HttpContent.of(OCTETS)));
        assertThatThrownBy(batch::send).hasMessageContaining("202");
        String base64 = Base64.getEncoder().encodeToString(OCTETS);
        assertThat(server.last().body())
                .contains("\"headers\":{\"Content-Type\":\"text/html\"},\"body\":\"" + base64 + "\"")
                .contains("\"headers\":{\"Content-Type\":\"application/octet-stream\"},\"body\":\"" + base64 + "\"");
    }

    @Test
    void equalBodiesMakeEqualRequests() {
        assertThat(page().body(HTML)).isEqualTo(page().body(HTML)).isNotEqualTo(page().body(OCTETS));
        assertThat(page().body(OCTETS)).isEqualTo(page().body(OCTETS.clone()));
        assertThat(page().body(HttpContent.of(OCTETS))).isEqualTo(page().body(HttpContent.of(OCTETS)));
    }
}
