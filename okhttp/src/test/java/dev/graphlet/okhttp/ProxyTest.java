package dev.graphlet.okhttp;

import static dev.graphlet.okhttp.Server.await;
import static dev.graphlet.okhttp.Server.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.ProxyRefusedException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proxies that refuse to connect, or ask for a password. */
@Timeout(30)
class ProxyTest {
    @ParameterizedTest
    @ValueSource(ints = {403, 502, 503})
    void saysWithWhatAProxyRefusedToConnect(int code) throws Exception {
        try (Server server = Server.tls();
                ConnectProxy proxy = ConnectProxy.refusing(code);
                OkHttpTransport transport =
                        Server.trusting().proxySelector(proxy.selector()).build()) {
            assertThatThrownBy(() -> await(transport, server.post()))
                    .isInstanceOfSatisfying(
                            ProxyRefusedException.class,
                            refused -> assertThat(refused.status()).isEqualTo(code));
            assertThat(proxy.heads).hasSize(1);
            assertThat(server.mock.getRequestCount()).isZero();
        }
    }

    @Test
    void givesTheAnswerOfAProxyThatAsksForAPassword() throws Exception {
        try (Server server = Server.tls();
                ConnectProxy proxy = ConnectProxy.asking("never");
                OkHttpTransport transport =
                        Server.trusting().proxySelector(proxy.selector()).build()) {
            GraphResponse answer = await(transport, server.streamed());

            assertThat(answer.status()).isEqualTo(407);
            assertThat(answer.headers().first("X-Proxy")).contains("mine");
            assertThat(answer.body()).isEmpty();
            assertThat(proxy.heads).hasSize(1);
        }
    }

    @Test
    void tellsAProxyThePasswordThatItAsksFor() throws Exception {
        try (Server server = Server.http2();
                ConnectProxy proxy = ConnectProxy.asking("Basic w6k6cMOk"); // é:pä
                OkHttpTransport transport = Server.trusting()
                        .proxySelector(proxy.selector())
                        .proxyAuthenticator("é", "pä")
                        .build()) {
            server.answers(status(201));

            assertThat(await(transport, server.post()).status()).isEqualTo(201);
            assertThat(proxy.heads.get(0)).doesNotContain("Proxy-Authorization");
            assertThat(server.mock.takeRequest().getHeaders().get("Proxy-Authorization"))
                    .isNull();
        }
    }

    @Test
    void tellsAWrongPasswordOnce() throws Exception {
        try (Server server = Server.tls();
                ConnectProxy proxy = ConnectProxy.asking("never");
                OkHttpTransport transport = Server.trusting()
                        .proxySelector(proxy.selector())
                        .proxyAuthenticator("user", "wrong")
                        .build()) {
            assertThat(await(transport, server.get()).status()).isEqualTo(407);
            assertThat(proxy.heads).hasSize(2);
        }
    }

    @Test
    void usesTheProxyAndItsPasswordOfAClientOfOnesOwn() throws Exception {
        try (Server server = Server.tls();
                ConnectProxy proxy = ConnectProxy.asking("Basic secret")) {
            OkHttpClient own = new OkHttpClient.Builder()
                    .sslSocketFactory(Server.TRUST.sslSocketFactory(), Server.TRUST.trustManager())
                    .proxySelector(proxy.selector())
                    .readTimeout(Duration.ofSeconds(5))
                    .proxyAuthenticator((route, response) -> response.request()
                            .newBuilder()
                            .header("Proxy-Authorization", "Basic secret")
                            .build())
                    .build();
            server.answers(status(200));
            try (OkHttpTransport transport = OkHttpTransport.of(own)) {
                assertThat(await(transport, server.get()).status()).isEqualTo(200);
            }
            own.connectionPool().evictAll();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesTheAnswerOfAProxyThatForwardsForAnAnswer(boolean password) throws Exception {
        try (Server server = Server.plain();
                ConnectProxy proxy = ConnectProxy.asking("never");
                OkHttpTransport transport = (password
                                ? OkHttpTransport.builder().proxyAuthenticator("user", "password")
                                : OkHttpTransport.builder())
                        .proxySelector(proxy.selector())
                        .build()) {
            GraphResponse answer = await(transport, server.get());

            assertThat(answer.status()).isEqualTo(407);
            assertThat(answer.body()).asString().isEqualTo("no");
            assertThat(proxy.heads).hasSize(1);
        }
    }
}
