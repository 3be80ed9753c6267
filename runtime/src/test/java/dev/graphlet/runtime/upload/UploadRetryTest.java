package dev.graphlet.runtime.upload;

import static dev.graphlet.runtime.upload.ResumableUpload.SLICE_UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.error.ServerErrorException;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.RetryPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slices over HTTP, to a service that is out of order for a while. */
class UploadRetryTest {
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final List<String> received = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final String url = "http://localhost:" + server.getAddress().getPort();
    private final NotesClient client = client(RetryPolicy.standard());

    UploadRetryTest() throws IOException {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        client.close();
        server.stop(0);
    }

    private NotesClient client(RetryPolicy policy) {
        return NotesClient.builder()
                .endpoint(url + "/v1.0")
                .accessToken(AccessTokenProvider.of("secret"))
                .retry(policy)
                .waits(wait -> Duration.ZERO)
                .build();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int length = exchange.getRequestBody().readAllBytes().length;
            received.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Content-Range") + " "
                    + exchange.getRequestHeaders().getFirst("Content-Length") + " " + length);
            int status = statuses.remove();
            byte[] body = (status == 202 ? "{}" : "{\"id\":\"1\"}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 429})
    void aSliceIsSentAgain(int status) {
        byte[] octets = new byte[SLICE_UNIT + 7];
        statuses.addAll(List.of(status, 202, status, 201));
        ResumableUpload<?> upload = client.resumableUpload(url + "/up").sliceSize(SLICE_UNIT);
        upload.upload(HttpContent.ofStream(new ByteArrayInputStream(octets), octets.length));
        upload = client.resumableUpload(url + "/up").sliceSize(SLICE_UNIT);
        statuses.addAll(List.of(status, 202, status, 201));
        assertThat(upload.uploadAsync(HttpContent.of(octets), progress -> {})).succeedsWithin(Duration.ofSeconds(30));
        String first = "PUT bytes 0-327679/327687 327680 327680";
        String second = "PUT bytes 327680-327686/327687 7 7";
        assertThat(received).containsExactly(first, first, second, second, first, first, second, second);
    }

    @Test
    void nothingElseIsSentAgainAfterAnErrorOfTheService() {
        statuses.addAll(List.of(501, 500));
        assertThatThrownBy(() -> client.resumableUpload(url + "/up").upload(HttpContent.of(new byte[1])))
                .isInstanceOf(ServerErrorException.class);
        assertThatThrownBy(() -> client.get("1").send()).isInstanceOf(ServerErrorException.class);
        try (NotesClient impatient = client(RetryPolicy.never())) {
            statuses.add(502);
            assertThatThrownBy(() -> impatient.resumableUpload(url + "/up").upload(HttpContent.of(new byte[1])))
                    .isInstanceOf(ServerErrorException.class);
        }
        assertThat(received).hasSize(3);
    }

    @Test
    void aCommitIsAPostOfLengthZero() {
        statuses.add(201);
        assertThat(client.resumableUpload(url + "/up").commit().send()).isPresent();
        assertThat(received).containsExactly("POST null 0 0");
    }
}
