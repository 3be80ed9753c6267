package dev.graphlet.runtime.auth;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.error.UnauthorizedException;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsChallengeTest {
    @ParameterizedTest
    @ValueSource(strings = {"Bearer claims=\"%s\"", "Bearer claims=\"%s", "Bearer claims=%s", "%s=\"a\""})
    void aChallengeOfAnyLengthIsRead(String challenge) {
        Headers headers = Headers.none().with("WWW-Authenticate", challenge.formatted("\\x".repeat(100_000)));
        NotesClient client = NotesClient.builder()
                .accessToken(request -> "secret")
                .transport(request -> CompletableFuture.completedFuture(new GraphResponse(401, headers, new byte[0])))
                .build();
        assertThatThrownBy(() -> client.get("1").send()).isInstanceOf(UnauthorizedException.class);
    }
}
