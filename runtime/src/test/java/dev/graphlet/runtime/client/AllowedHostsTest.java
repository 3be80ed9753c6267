package dev.graphlet.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.error.HostNotAllowedException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {
    private static final AllowedHosts HOSTS = new AllowedHosts(
            URI.create("https://graph.microsoft.com/beta"), List.of("Graph.Microsoft.US", "localhost:8080"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://graph.microsoft.com/beta/me",
                "https://GRAPH.Microsoft.COM/beta/me",
                "HTTPS://graph.microsoft.com:443/v1.0",
                "https://graph.microsoft.us/",
                "http://localhost:8080/"
            })
    void theTokenMayGoToTheEndpointAndToAllowedHosts(String uri) {
        assertThatCode(() -> HOSTS.check(URI.create(uri))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "https://graph.microsoft.com.evil.example/",
                "https://graph.microsoft.com:8443/",
                "https://graph.microsoft.com@evil.example/",
                "https://evil.example#@graph.microsoft.com/",
                "https://evil.example?@graph.microsoft.com/",
                "https://graph.microsoft.com%2Eevil.example/",
                "https://user:secret@graph.microsoft.com/",
                "http://graph.microsoft.com/",
                "http://graph.microsoft.com:443/",
                "ftp://graph.microsoft.com/",
                "https:graph.microsoft.com",
                "//graph.microsoft.com/",
                "/relative"
            })
    void theTokenGoesNowhereElse(String uri) {
        assertThatThrownBy(() -> HOSTS.check(URI.create(uri)))
                .isInstanceOf(HostNotAllowedException.class)
                .hasMessageStartingWith("The access token must ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void theTokenDoesNotLeaveHttpsOnTheSamePort() {
        AllowedHosts secure = new AllowedHosts(URI.create("https://localhost:8443/v1.0"), List.of());
        assertThatThrownBy(() -> secure.check(URI.create("http://localhost:8443/v1.0/users")))
                .hasMessage("The access token must be sent over https, but the URL of host 'localhost' is http.");
        assertThat(secure.allows(URI.create("http://localhost:8443/"))).isFalse();
        assertThat(secure.allows(URI.create("https://localhost:8443/"))).isTrue();

        AllowedHosts plain = new AllowedHosts(URI.create("http://localhost:8080/v1.0"), List.of());
        assertThat(plain.allows(URI.create("http://localhost:8080/"))).isTrue();
        assertThat(plain.allows(URI.create("https://localhost:8080/"))).isTrue();
    }

    @Test
    void aForeignHostIsNamedWithTheRemedy() {
        assertThatThrownBy(() -> HOSTS.check(URI.create("https://evil.example/a")))
                .hasMessage("The access token must be sent only to [graph.microsoft.com:443, graph.microsoft.us:443,"
                        + " localhost:8080], but the URL is on 'evil.example:443'. If you trust that host, add it"
                        + " with allowedHosts on the client's builder.");
        assertThatThrownBy(() -> HOSTS.check(URI.create("http://graph.microsoft.com/")))
                .hasMessage(
                        "The access token must be sent over https, but the URL of host 'graph.microsoft.com' is http.");
    }
}
