package dev.graphlet.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** The bridge to azure-identity that the guide shows. */
class AzureIdentityBridgeTest {
    private final List<TokenRequestContext> asked = new CopyOnWriteArrayList<>();
    private final TokenCredential credential = context -> {
        asked.add(context);
        return Mono.just(
                new com.azure.core.credential.AccessToken("token-of-azure-" + asked.size(), OffsetDateTime.MAX));
    };

    @Test
    void aTokenCredentialIsCached() {
        AccessTokenProvider tokens = AccessTokenProvider.caching(request -> {
            var token = credential.getTokenSync(new TokenRequestContext()
                    .addScopes(request.scope())
                    .setClaims(request.claims())
                    .setCaeEnabled(true));
            return new AccessToken(token.getToken(), token.getExpiresAt().toInstant());
        });

        String scope = "https://graph.microsoft.com/.default";
        for (int i = 0; i < 3; i++) {
            assertThat(tokens.accessToken(new TokenRequest(scope, null))).isEqualTo("token-of-azure-1");
        }
        assertThat(tokens.accessToken(new TokenRequest(scope, "{}"))).isEqualTo("token-of-azure-2");
        assertThat(asked).hasSize(2).allSatisfy(context -> {
            assertThat(context.getScopes()).containsExactly(scope);
            assertThat(context.isCaeEnabled()).isTrue();
        });
        assertThat(asked).extracting(TokenRequestContext::getClaims).containsExactly(null, "{}");
    }
}
