package dev.graphlet.runtime.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.path.MediaPath;
import dev.graphlet.runtime.response.MediaContent;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.url.ResourcePath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Octets, errors, redirects and a busy service, over loopback. */
class BatchAnswersTest {
    private static final byte[] OCTETS = HexFormat.of().parseHex("ffd8ffe000104a464946fbff3e00");

    private final List<String> received = Collections.synchronizedList(new ArrayList<>());
    private volatile String item = "{}";
    private int busy;
    private volatile int elsewhere = 200;
    private HttpServer server;
    private NotesClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        client = NotesClient.builder()
                .endpoint("http://127.0.0.1:" + server.getAddress().getPort() + "/beta")
                .accessToken(AccessTokenProvider.of("t"))
                .waits(wait -> Duration.ZERO)
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            received.add(path + " " + exchange.getRequestHeaders().containsKey("Authorization"));
            exchange.getRequestBody().readAllBytes();
            byte[] body = OCTETS;
            int status = elsewhere;
            if (path.endsWith("/$batch")) {
                body = ("{\"responses\":[" + item.replaceFirst("\\{", "{\"id\":\"1\",") + "]}")
                        .getBytes(StandardCharsets.UTF_8);
                status = busy-- > 0 ? 503 : 200;
            }
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private MediaPath<Note> media() {
        return new MediaPath<>(client, ResourcePath.of("/notes/1/content"), Note.TYPE, TypeRegistry.EMPTY);
    }

    private byte[] downloaded() throws IOException {
        Batch batch = client.batch();
        BatchItem<MediaContent> download = batch.add(media().download());
        try (MediaContent content = batch.send().get(download)) {
            return content.readAllBytes();
        }
    }

    private static String base64(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void octetsAreReadFromBase64AndFromBase64url() throws IOException {
        String start = "{\"status\":200,\"headers\":{\"Content-Type\":\"image/jpeg\"},\"body\":\"";
        item = start + Base64.getEncoder().encodeToString(OCTETS) + "\"}";
        assertThat(downloaded()).isEqualTo(OCTETS);
        item = start + Base64.getUrlEncoder().withoutPadding().encodeToString(OCTETS) + "\"}";
        assertThat(downloaded()).isEqualTo(OCTETS);
        item = start + "_-8=\"}";
        assertThat(downloaded()).containsExactly(0xff, 0xef);
        item = start + "no base64!\"}";
        assertThat(downloaded()).asString(StandardCharsets.UTF_8).isEqualTo("no base64!");
    }

    @Test
    void jsonInBase64IsReadAsTheJsonThatItIs() {
        item = "{\"status\":201,\"headers\":{\"Content-Type\":\"application/json\"},\"body\":\""
                + base64("{\"id\":\"7\",\"title\":\"t\"}") + "\"}";
        Batch batch = client.batch();
        BatchItem<Optional<Note>> upload = batch.add(media().upload(HttpContent.of(OCTETS), "image/jpeg"));
        assertThat(batch.send().get(upload).orElseThrow().title()).isEqualTo("t");
    }

    @Test
    void anErrorInBase64KeepsItsCode() {
        item = "{\"status\":404,\"headers\":{\"Content-Type\":\"application/json\"},\"body\":\""
                + base64("{\"error\":{\"code\":\"itemNotFound\",\"message\":\"m\"}}") + "\"}";
        Batch batch = client.batch();
        BatchItem<Optional<Note>> upload = batch.add(media().upload(HttpContent.of(OCTETS), "image/jpeg"));
        assertThatThrownBy(() -> batch.send().get(upload))
                .isInstanceOfSatisfying(
                        NotFoundException.class, e -> assertThat(e.code()).hasValue("itemNotFound"));
    }

    @Test
    void aReadIsFollowedToAnotherHostWithoutTheToken() throws IOException {
        item = "{\"status\":302,\"headers\":{\"Location\":\"http://localhost:"
                + server.getAddress().getPort() + "/file?sig=1\"}}";
        assertThat(downloaded()).isEqualTo(OCTETS);
        assertThat(received).containsExactly("/beta/$batch true", "/file false");
    }

    @Test
    void aReadIsFollowedOnTheSameHostWithTheToken() throws IOException {
        item = "{\"status\":307,\"headers\":{\"Location\":\"/beta/notes/2/content\"}}";
        assertThat(downloaded()).isEqualTo(OCTETS);
        assertThat(received).containsExactly("/beta/$batch true", "/beta/notes/2/content true");
    }

    @Test
    void anErrorOfTheOtherUrlIsTheItems() {
        item = "{\"status\":302,\"headers\":{\"Location\":\"/beta/gone\"}}";
        elsewhere = 404;
        assertThatThrownBy(this::downloaded).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"status\":302}", "{\"status\":302,\"headers\":{\"Location\":\"http://evil example/\"}}"})
    void aRedirectToNowhereIsAnError(String answer) {
        item = answer;
        assertThatThrownBy(this::downloaded)
                .isInstanceOf(GraphServiceException.class)
                .hasMessageContaining("302 Found");
    }

    @Test
    void aWriteIsNotFollowed() {
        item = "{\"status\":302,\"headers\":{\"Location\":\"/beta/other\"}}";
        Batch batch = client.batch();
        BatchItem<Note> created = batch.add(client.create(Note.titled("t")));
        assertThatThrownBy(() -> batch.send().get(created))
                .hasMessageContaining("Only GET requests follow redirects, at most five, and only over https.");
        assertThat(received).hasSize(1);
    }

    @Test
    void aBatchThatMetABusyServiceIsSentAgainIfItOnlyReads() throws IOException {
        item = "{\"status\":200,\"headers\":{\"Content-Type\":\"image/jpeg\"},\"body\":\"_-8=\"}";
        busy = 2;
        assertThat(downloaded()).containsExactly(0xff, 0xef);
        assertThat(received).hasSize(3);
    }

    @Test
    void aBatchThatMetABusyServiceIsSentOnceIfItCreates() {
        busy = 2;
        Batch batch = client.batch();
        batch.add(client.get("1"));
        batch.add(client.create(Note.titled("t")));
        assertThatThrownBy(batch::send).isInstanceOf(GraphServiceException.class);
        assertThat(received).hasSize(1);
    }
}
