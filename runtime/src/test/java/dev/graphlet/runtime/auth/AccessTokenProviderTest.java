package dev.graphlet.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenProviderTest {
    @Test
    void aFixedTokenIsGivenForEveryScopeAndNeverShown() {
        AccessTokenProvider provider = AccessTokenProvider.of("secret-token");

        assertThat(provider.accessToken(new TokenRequest("scope", null))).isEqualTo("secret-token");
        assertThat(provider).hasToString("AccessTokenProvider.of(***)");
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void aNullTokenIsRejectedByName() {
        assertThatThrownBy(() -> AccessTokenProvider.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("token must not be null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aBlankTokenIsRejectedByName(String token) {
        assertThatThrownBy(() -> AccessTokenProvider.of(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("token must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer abc", "abc\n", "abc\r\nX-Evil: 1", "ab\u0000c", "äbc"})
    void aTokenThatIsNoHeaderValueIsRejectedWithoutShowingIt(String token) {
        assertThatThrownBy(() -> AccessTokenProvider.of(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("token must hold only visible ASCII characters: no 'Bearer ', no space and no line break");
    }
}
