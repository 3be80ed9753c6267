package dev.graphlet.okhttp;

import static dev.graphlet.okhttp.Server.await;
import static dev.graphlet.okhttp.Server.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import java.io.IOException;
import java.util.stream.Stream;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What OkHttp would send again of its own accord, and does not here. */
class OneExchangeTest {
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

    static Stream<Arguments> answersThatOkHttpActsOn() {
        return Stream.of(
                        Arguments.of(503, "Retry-After", "0"),
                        Arguments.of(503, "Retry-After", "00"),
                        Arguments.of(408, "X", "y"),
                        Arguments.of(408, "Retry-After", "0"),
                        Arguments.of(421, "X", "y"),
                        Arguments.of(407, "Proxy-Authenticate", "Basic realm=\"x\""),
                        Arguments.of(401, "WWW-Authenticate", "Basic realm=\"x\""),
                        Arguments.of(301, "Location", "/b"),
                        Arguments.of(307, "Location", "/b"),
                        Arguments.of(308, "Location", "/b"),
                        Arguments.of(599, "X", "y"))
                .flatMap(line -> Stream.of(true, false)
                        .map(post -> Arguments.of(line.get()[0], line.get()[1], line.get()[2], post)));
    }

    @ParameterizedTest
    @MethodSource("answersThatOkHttpActsOn")
    void givesTheFirstAnswerWhateverItSays(int code, String header, String value, boolean post) throws Exception {
        server.answers(status(code).setHeader(header, value).body("first"), status(200), status(200));

        GraphResponse answer = await(transport, post ? server.post() : server.get());

        assertThat(answer.status()).isEqualTo(code);
        assertThat(answer.headers().first(header)).contains(value);
        assertThat(answer.body()).asString().isEqualTo("first");
        assertThat(server.mock.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void sendsNothingAgainThatWasDropped(boolean post, boolean reused) throws Exception {
        if (reused) {
            server.answers(status(200));
            await(transport, server.get());
        }
        int before = server.mock.getRequestCount();
        server.answers(status(200).onResponseStart(new SocketEffect.CloseSocket()), status(200));

        assertThatThrownBy(() -> await(transport, post ? server.post() : server.get()))
                .isInstanceOf(IOException.class);
        assertThat(server.mock.getRequestCount() - before).isEqualTo(1);
    }

    @Test
    void keepsNoCookie() throws Exception {
        server.answers(status(200).setHeader("Set-Cookie", "a=b; Path=/"), status(200));

        await(transport, server.get());
        await(transport, server.get());

        server.mock.takeRequest();
        assertThat(server.mock.takeRequest().getHeaders().get("Cookie")).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void doesSoWithAClientOfOnesOwnAndItsInterceptorsSeeTheTruth(boolean network) throws Exception {
        int[] seen = new int[1];
        okhttp3.Interceptor sees = chain -> {
            okhttp3.Response response = chain.proceed(chain.request());
            seen[0] = response.code();
            return response;
        };
        OkHttpClient own = network
                ? new OkHttpClient.Builder().addNetworkInterceptor(sees).build()
                : new OkHttpClient.Builder().addInterceptor(sees).build();
        server.answers(status(503).setHeader("Retry-After", "0"), status(200));

        try (OkHttpTransport mine = OkHttpTransport.of(own)) {
            assertThat(await(mine, server.get()).status()).isEqualTo(503);
        }
        assertThat(seen[0]).isEqualTo(503);
        assertThat(server.mock.getRequestCount()).isEqualTo(1);
        own.connectionPool().evictAll();
    }

    @Test
    void sendsWhatItIsGivenAsItIs() throws Exception {
        server.answers(status(200), status(200));
        GraphHttpRequest post = server.post();

        await(transport, post);
        mockwebserver3.RecordedRequest received = server.mock.takeRequest();

        assertThat(received.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(received.getHeaders().get("Content-Length")).isEqualTo("2");
        assertThat(received.getBody().utf8()).isEqualTo("{}");
    }
}
