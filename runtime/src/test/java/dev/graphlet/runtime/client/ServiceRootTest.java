package dev.graphlet.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.auth.TokenRequest;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The clouds, and the token that each asks for. */
class ServiceRootTest {
    @Test
    void eachCloudHasItsOwnScope() {
        List<String> urls = new ArrayList<>();
        List<String> scopes = new ArrayList<>();
        AccessTokenProvider tokens = (TokenRequest request) -> {
            scopes.add(request.scope());
            return "t";
        };
        for (ServiceRoot root :
                List.of(ServiceRoot.GLOBAL, ServiceRoot.US_GOV, ServiceRoot.US_GOV_DOD, ServiceRoot.CHINA)) {
            NotesClient client = NotesClient.builder()
                    .endpoint(root.v1())
                    .accessToken(tokens)
                    .transport(request -> {
                        urls.add(request.uri().toString());
                        return CompletableFuture.completedFuture(new GraphResponse(204, Headers.none(), new byte[0]));
                    })
                    .build();
            client.delete("1").send();
        }
        assertThat(urls)
                .containsExactly(
                        "https://graph.microsoft.com/v1.0/notes/1",
                        "https://graph.microsoft.us/v1.0/notes/1",
                        "https://dod-graph.microsoft.us/v1.0/notes/1",
                        "https://microsoftgraph.chinacloudapi.cn/v1.0/notes/1");
        assertThat(scopes).allSatisfy(scope -> assertThat(scope).endsWith("/.default"));
        assertThat(scopes.get(1)).isEqualTo("https://graph.microsoft.us/.default");
    }

    @Test
    void anotherRootIsCheckedLikeAnEndpoint() {
        assertThat(new ServiceRoot(URI.create("https://graph.example.com/")).beta())
                .hasToString("https://graph.example.com/beta");
        assertThatThrownBy(() -> new ServiceRoot(URI.create("http://graph.example.com")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("endpoint must use https (http only on loopback), but was 'http://graph.example.com'");
    }
}
