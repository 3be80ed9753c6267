package dev.graphlet.tool.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {
    private static final String NETWORK = " Check the network and HTTPS_PROXY, or give a file with --from FILE.";

    private final Service service = new Service();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void goesByTheProxyOfTheEnvironment() {
        service.answering(exchange -> Service.answer(exchange, 200, "x".getBytes(StandardCharsets.UTF_8)));
        Downloads downloads = downloads(Map.of("HTTP_PROXY", service.url("/")), Duration.ofMinutes(1));
        Download download = downloads.get(url("http://metadata.invalid/v1.0/$metadata"), Optional.empty());
        assertThat(new String(download.octets().orElseThrow(), StandardCharsets.UTF_8))
                .isEqualTo("x");
        assertThat(service.requests()).containsExactly("GET http://metadata.invalid/v1.0/$metadata");
    }

    @Test
    void givesThePasswordToTheProxyThatAsksForIt() {
        service.answering(exchange -> {
            String password = exchange.getRequestHeaders().getFirst("Proxy-Authorization");
            if (password == null) {
                exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic realm=\"x\"");
                Service.answer(exchange, 407, new byte[0]);
            } else {
                Service.answer(exchange, 200, password.getBytes(StandardCharsets.UTF_8));
            }
        });
        String proxy = "http://user:p%40ss@127.0.0.1:" + service.port();
        Download download = downloads(Map.of("http_proxy", proxy), Duration.ofMinutes(1))
                .get(url("http://metadata.invalid/"), Optional.empty());
        assertThat(new String(download.octets().orElseThrow(), StandardCharsets.UTF_8))
                .isEqualTo("Basic dXNlcjpwQHNz");
        String open = "http://127.0.0.1:" + service.port();
        refuses(
                downloads(Map.of("http_proxy", open), Duration.ofMinutes(1)),
                "http://metadata.invalid/",
                "Cannot download http://metadata.invalid/: the answer is 407. "
                        + "The proxy asks for a password: HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT.");
    }

    @ParameterizedTest
    @CsvSource({
        "401, It asks for a sign-in: get it in another way and give it with --from FILE.",
        "403, It asks for a sign-in: get it in another way and give it with --from FILE.",
        "404, Check the URL.",
        "500, 'Run it again later, or give a file with --from FILE.'",
        "304, 'Run it again later, or give a file with --from FILE.'"
    })
    void saysWhatToDoAboutAStatus(int status, String advice) {
        service.answering(exchange -> Service.answer(exchange, status, new byte[0]));
        String url = service.url("/a/$metadata");
        refuses(url, "Cannot download " + url + ": the answer is " + status + ". " + advice);
    }

    @Test
    void namesNeitherPasswordNorQuery() {
        service.answering(exchange -> Service.answer(exchange, 404, new byte[0]));
        String url = "http://user:secret@127.0.0.1:" + service.port() + "/a?sig=secret";
        refuses(url, "Cannot download " + service.url("/a") + ": the answer is 404. Check the URL.");
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        String url = "http://127.0.0.1:" + port + "/";
        refuses(url, "Cannot download " + url + ": no connection." + NETWORK);
    }

    @Test
    void saysThatAnAnswerTakesTooLong() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + silent.getLocalPort() + "/";
            refuses(
                    downloads(Map.of(), Duration.ofSeconds(1)),
                    url,
                    "Cannot download " + url + ": no answer within 1 s." + NETWORK);
        }
    }

    @Test
    void saysThatAnAnswerDoesNotEnd() {
        service.answering(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
        });
        String url = service.url("/");
        refuses(
                downloads(Map.of(), Duration.ofSeconds(1)),
                url,
                "Cannot download " + url + ": no answer within 1 s." + NETWORK);
    }

    @Test
    void prefersTheProxyOfTheJvm() {
        InetSocketAddress address = InetSocketAddress.createUnresolved("jvm.invalid", 1);
        Proxies proxies = new Proxies(Map.of("HTTPS_PROXY", "http://env.invalid:2"), ProxySelector.of(address));
        assertThat(proxies.select(URI.create("https://graph.microsoft.com/")))
                .containsExactly(new Proxy(Proxy.Type.HTTP, address));
    }

    @ParameterizedTest
    @CsvSource({
        "env.invalid:2, env.invalid, 2",
        "http://env.invalid:2/, env.invalid, 2",
        "http://user:password@env.invalid, env.invalid, 80"
    })
    void readsTheProxyOfTheEnvironment(String value, String host, int port) {
        Proxies proxies = new Proxies(Map.of("HTTPS_PROXY", value), null);
        Proxy proxy = proxies.select(URI.create("https://graph.microsoft.com/")).get(0);
        assertThat(((InetSocketAddress) proxy.address()).getHostString()).isEqualTo(host);
        assertThat(((InetSocketAddress) proxy.address()).getPort()).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "microsoft.com", ".microsoft.com", "*.microsoft.com", "a, graph.microsoft.com:443"})
    void leavesOutTheProxyWhereTheEnvironmentSaysSo(String exceptions) {
        Proxies proxies = new Proxies(Map.of("https_proxy", "http://env.invalid:2", "NO_PROXY", exceptions), null);
        assertThat(proxies.select(URI.create("https://graph.microsoft.com/"))).containsExactly(Proxy.NO_PROXY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.com", "soft.com", "graph.microsoft.com:8443"})
    void takesTheProxyForAllOthers(String exceptions) {
        Proxies proxies = new Proxies(Map.of("https_proxy", "http://env.invalid:2", "NO_PROXY", exceptions), null);
        assertThat(proxies.select(URI.create("https://graph.microsoft.com/"))
                        .get(0)
                        .type())
                .isEqualTo(Proxy.Type.HTTP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"socks5://env.invalid:1", "http://[", "", "://"})
    void leavesOutAProxyThatIsNone(String value) {
        Proxies proxies = new Proxies(Map.of("https_proxy", value), null);
        assertThat(proxies.select(URI.create("https://graph.microsoft.com/"))).containsExactly(Proxy.NO_PROXY);
    }

    private void refuses(String url, String message) {
        refuses(downloads(Map.of(), Duration.ofMinutes(1)), url, message);
    }

    private static void refuses(Downloads downloads, String url, String message) {
        assertThatThrownBy(() -> downloads.get(url(url), Optional.empty()))
                .isInstanceOf(DataException.class)
                .hasMessage(message);
    }

    private static Downloads downloads(Map<String, String> environment, Duration timeout) {
        return new Downloads(environment, timeout, Octets.LIMIT, Progress.NONE);
    }

    private static Source.OfUrl url(String url) {
        return (Source.OfUrl) Source.of(url);
    }
}
