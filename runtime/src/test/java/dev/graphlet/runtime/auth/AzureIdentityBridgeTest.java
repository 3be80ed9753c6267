package dev.graphlet.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class AzureIdentityBridgeTest {
    @Test
    void aTokenCredentialIsAProviderInOneLine() {
        List<TokenRequestContext> asked = new ArrayList<>();
        TokenCredential credential = context -> {
            asked.add(context);
            return Mono.just(new AccessToken("token-of-azure", OffsetDateTime.MAX));
        };

        AccessTokenProvider provider = request -> credential
                .getTokenSync(
                        new TokenRequestContext().addScopes(request.scope()).setClaims(request.claims()))
                .getToken();

        assertThat(provider.accessToken(new TokenRequest("https://graph.microsoft.com/.default", "{}")))
                .isEqualTo("token-of-azure");
        assertThat(asked).singleElement().satisfies(context -> {
            assertThat(context.getScopes()).containsExactly("https://graph.microsoft.com/.default");
            assertThat(context.getClaims()).isEqualTo("{}");
        });
    }
}
