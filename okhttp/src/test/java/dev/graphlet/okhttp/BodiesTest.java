package dev.graphlet.okhttp;

import static dev.graphlet.okhttp.Server.await;
import static dev.graphlet.okhttp.Server.status;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.ResponseLimits;
import dev.graphlet.runtime.transport.TransportOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent and received in bodies. */
@Timeout(30)
class BodiesTest {
    private final OkHttpTransport transport = OkHttpTransport.create();
    private Server server;

    @BeforeEach
    void start() throws IOException {
        server = Server.plain();
    }

    @AfterEach
    void stop() {
        transport.close();
        server.close();
    }

    private static Buffer gzip(String text) throws IOException {
        Buffer compressed = new Buffer();
        try (okio.BufferedSink sink = Okio.buffer(new GzipSink(compressed))) {
            sink.writeUtf8(text);
        }
        return compressed;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void decompresses(boolean streamed) throws Exception {
        server.answers(status(200).body(gzip("plain")).setHeader("Content-Encoding", "gzip"));

        GraphResponse answer = await(transport, streamed ? server.streamed() : server.get());

        assertThat(answer.body()).asString().isEqualTo("plain");
        assertThat(answer.headers().first("Content-Encoding")).isEmpty();
        assertThat(server.mock.takeRequest().getHeaders().get("Accept-Encoding"))
                .isEqualTo("gzip");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204, 304})
    void takesAnEmptyBodyThatIsSaidToBeCompressed(int code) throws Exception {
        server.answers(status(code).setHeader("Content-Encoding", "gzip"));

        assertThat(await(transport, server.get()).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip"})
    void handsOnWhatItDidNotAskFor(String encoding) throws Exception {
        server.answers(status(200).body("x").setHeader("Content-Encoding", encoding));

        GraphResponse answer = await(transport, server.get());

        assertThat(answer.headers().first("Content-Encoding")).contains(encoding);
        assertThat(answer.body()).asString().isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsOneOctetMoreThanTheLimitAtMost(boolean chunked) throws Exception {
        String long_ = "x".repeat(1 << 20);
        server.answers(
                chunked ? status(200).chunkedBody(long_, 1000) : status(200).body(long_), status(200));
        ResponseLimits limits = ResponseLimits.standard().withMaxBodySize(100);
        GraphHttpRequest get = server.get();
        TransportOptions limited = new TransportOptions(null, List.of(), false, Set.of(), limits, null);

        GraphResponse answer =
                await(transport, new GraphHttpRequest(get.method(), get.uri(), get.headers(), null, limited));

        assertThat(answer.body()).hasSize(101);
        assertThat(await(transport, server.get()).status()).isEqualTo(200);
    }

    @Test
    void readsAFailureWholeEvenWhereASuccessIsStreamed() throws Exception {
        server.answers(status(404).body("no"));

        assertThat(await(transport, server.streamed()).toString()).contains("2 bytes");
    }

    @Test
    void failsWhereTheBodyEndsTooSoon() throws Exception {
        server.answers(
                status(200).body("x".repeat(1000)).onResponseBody(new mockwebserver3.SocketEffect.CloseSocket()));

        assertThatThrownBy(() -> await(transport, server.get())).isInstanceOf(IOException.class);
    }

    @Test
    void sendsAFileWithItsLength(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("f"), "0123456789");
        server.answers(status(201), status(201));

        await(transport, server.post(HttpContent.ofFile(file)));
        await(transport, server.post(HttpContent.ofFile(file).slice(2, 3)));

        RecordedRequest whole = server.mock.takeRequest();
        assertThat(whole.getHeaders().get("Content-Length")).isEqualTo("10");
        assertThat(whole.getBody().utf8()).isEqualTo("0123456789");
        assertThat(server.mock.takeRequest().getBody().utf8()).isEqualTo("234");
    }

    @Test
    void sendsAStreamOfUnknownLengthInChunksAndClosesIt() throws Exception {
        boolean[] closed = new boolean[1];
        InputStream stream = new ByteArrayInputStream("0123456789".getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        server.answers(status(201));

        await(transport, server.post(HttpContent.ofStream(stream, -1)));

        RecordedRequest received = server.mock.takeRequest();
        assertThat(received.getHeaders().get("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(received.getBody().utf8()).isEqualTo("0123456789");
        assertThat(closed[0]).isTrue();
    }

    @Test
    void sendsLengthZeroForAPostWithoutABody() throws Exception {
        server.answers(status(204), status(204));

        await(transport, server.post(HttpContent.ofStream(InputStream.nullInputStream(), 0)));
        await(transport, server.post(null));

        assertThat(server.mock.takeRequest().getHeaders().get("Content-Length")).isEqualTo("0");
        assertThat(server.mock.takeRequest().getHeaders().get("Content-Length")).isEqualTo("0");
    }

    @Test
    void failsWithTheReasonForWhichContentCannotBeRead() {
        assertThatThrownBy(() -> await(transport, server.post(content(new IOException("gone")))))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
        assertThatThrownBy(() -> await(transport, server.post(content(new IllegalStateException("odd")))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("odd");
    }

    private static HttpContent content(Exception failure) {
        return new HttpContent() {
            @Override
            public InputStream open() throws IOException {
                if (failure instanceof IOException io) {
                    throw io;
                }
                throw (RuntimeException) failure;
            }

            @Override
            public OptionalLong length() {
                return OptionalLong.of(7);
            }

            @Override
            public boolean isRepeatable() {
                return true;
            }
        };
    }
}
