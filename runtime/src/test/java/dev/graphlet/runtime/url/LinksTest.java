package dev.graphlet.runtime.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    private static final URI ROOT = URI.create("https://graph.microsoft.com/beta");
    private static final URI REQUEST = URI.create("https://graph.microsoft.com/beta/teams/1?$select=id");

    @ParameterizedTest
    @CsvSource({
        "/teams('1')/operations('2'), https://graph.microsoft.com/beta/teams('1')/operations('2')",
        "/beta, https://graph.microsoft.com/beta",
        "/beta/teams, https://graph.microsoft.com/beta/teams",
        "/beta?a=b, https://graph.microsoft.com/beta?a=b",
        "/betas/teams, https://graph.microsoft.com/beta/betas/teams",
        "/v1.0/teams, https://graph.microsoft.com/v1.0/teams",
        "/v1.0, https://graph.microsoft.com/v1.0",
        "/v1.0x/teams, https://graph.microsoft.com/beta/v1.0x/teams",
        "operations/2, https://graph.microsoft.com/beta/teams/operations/2",
        "?a=b, https://graph.microsoft.com/beta/teams/1?a=b",
        "//other.example/x, https://other.example/x",
        "https://other.example/x y, https://other.example/x%20y"
    })
    void aLinkToAnObjectIsResolvedAsGraphMeansIt(String link, String url) {
        assertThat(Links.resolve(ROOT, REQUEST, link)).hasToString(url);
    }

    @ParameterizedTest
    @CsvSource({
        "/teams, https://a.example/odata/v2.0/teams",
        "/v1.0/teams, https://a.example/odata/v1.0/teams",
        "/odata/v2.0/x, https://a.example/odata/v2.0/x",
        "/odata/x, https://a.example/odata/v2.0/odata/x"
    })
    void aRootOfItsOwnPathIsKnown(String link, String url) {
        URI root = URI.create("https://a.example/odata/v2.0");
        URI resolved = Links.resolve(root, URI.create("https://a.example/odata/v2.0/x"), link);
        assertThat(resolved).hasToString(url);
    }

    @Test
    void anAnswerFromElsewhereIsResolvedAsAnyOther() {
        assertThat(Links.resolve(ROOT, URI.create("https://other.example/a/b"), "/x"))
                .hasToString("https://other.example/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\\h\\x", "\\x", "/\\x"})
    void aBackslashIsNoSlash(String link) {
        assertThatThrownBy(() -> Links.resolve(ROOT, REQUEST, link)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x, true",
        "/x, true",
        "?x, true",
        "'', true",
        "' ', true",
        ":, false",
        "http://[, false",
        "mailto:a@b, false",
        "https:x, false"
    })
    void whatIsAUrlIsKnown(String link, boolean url) {
        assertThat(Links.isUrl(link)).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({"https://a.example, true", "a:b, true", "/x, false", "1a:b, false", "a/b:c, false", "'', false"})
    void whatBeginsWithASchemeIsKnown(String link, boolean absolute) {
        assertThat(Links.isAbsolute(link)).isEqualTo(absolute);
    }
}
