package dev.graphlet.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.sample.NotesClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphClientBuilderTest {
    @Test
    void aClientNeedsAProviderOfTokens() {
        assertThatThrownBy(() -> NotesClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("accessToken is missing: call accessToken(provider) before build(), for example"
                        + " accessToken(AccessTokenProvider.of(token))");
    }

    @Test
    void nullIsRejectedByName() {
        assertThatThrownBy(() -> NotesClient.builder().accessToken(null)).hasMessage("provider must not be null");
        assertThatThrownBy(() -> NotesClient.builder().endpoint((String) null)).hasMessage("endpoint must not be null");
        assertThatThrownBy(() -> NotesClient.builder().transport(null)).hasMessage("transport must not be null");
        assertThatThrownBy(() -> NotesClient.builder().allowedHosts((String) null))
                .hasMessage("host must not be null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "graph.microsoft.com|be an absolute URL with a host",
                "/beta|be an absolute URL with a host",
                "https:///beta|be an absolute URL with a host",
                "mailto:a@b.c|be an absolute URL with a host",
                "http://graph.microsoft.com/beta|use https (http only on loopback)",
                "http://localhost.evil.example|use https (http only on loopback)",
                "http://127.0.0.1.evil.example|use https (http only on loopback)",
                "ftp://localhost|use https (http only on loopback)",
                "https://graph.microsoft.com/beta?a=b|have no query and no fragment",
                "https://graph.microsoft.com/beta#a|have no query and no fragment"
            })
    void badEndpointsAreRejected(String endpoint, String must) {
        assertThatThrownBy(() -> NotesClient.builder().endpoint(endpoint))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("endpoint must " + must + ", but was '" + endpoint + "'");
    }

    @Test
    void anEndpointWithUserInfoIsRejectedWithoutShowingIt() {
        assertThatThrownBy(() -> NotesClient.builder().endpoint("https://user:secret@graph.microsoft.com"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("endpoint must have no user information");
    }

    @ParameterizedTest
    @CsvSource({
        "https://graph.microsoft.us/v1.0,https://graph.microsoft.us/v1.0",
        "https://graph.microsoft.us/v1.0//,https://graph.microsoft.us/v1.0",
        "http://localhost:8080,http://localhost:8080",
        "http://127.9.9.9/,http://127.9.9.9",
        "http://[::1]:8080,http://[::1]:8080"
    })
    void goodEndpointsAreTaken(String endpoint, String shown) {
        try (NotesClient client = NotesClient.builder()
                .endpoint(endpoint)
                .accessToken(AccessTokenProvider.of("secret"))
                .build()) {
            assertThat(client).hasToString("NotesClient[" + shown + "]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://graph.microsoft.us", "a@b.example", "a.example/x", "a b", "*.example?"})
    void badHostsAreRejected(String host) {
        assertThatThrownBy(() -> NotesClient.builder().allowedHosts(host))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("host must be a host name, or host:port, without a scheme or path, but was '" + host + "'");
    }
}
