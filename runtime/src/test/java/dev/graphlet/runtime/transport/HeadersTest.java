package dev.graphlet.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
    @Test
    void namesIgnoreTheirCase() {
        Headers headers = Headers.none().with("Content-Type", "a").with("CONTENT-TYPE", "b");

        assertThat(headers.all("content-type")).containsExactly("b");
        assertThat(headers)
                .isEqualTo(Headers.none().with("content-type", "b"))
                .hasSameHashCodeAs(Headers.none().with("content-type", "b"));
        assertThat(headers.first("Accept")).isEmpty();
    }

    @Test
    void fieldsAreInTheOrderOfTheirNamesHoweverTheyCame() {
        Headers headers =
                Headers.none().with("b", "2").with("d", "4").with("A", "1").with("c", "3");

        assertThat(headers).hasToString("[A: 1, b: 2, c: 3, d: 4]").isEqualTo(headers.with("B", "2"));
        assertThat(headers.without("C").without("a").without("x")).hasToString("[b: 2, d: 4]");
        assertThat(headers.all("D")).containsExactly("4");
        assertThat(headers.all("bb")).isEmpty();
    }

    @Test
    void theMapIgnoresTheCaseOfNamesAndCannotBeChanged() {
        Headers headers = Headers.copyOf(Map.of("Warning", List.of("1", "2"))).with("Age", "3");
        List<String> fields = new ArrayList<>();

        headers.forEach((name, value) -> fields.add(name + "=" + value));

        assertThat(fields).containsExactly("Age=3", "Warning=1", "Warning=2");
        assertThat(headers.asMap()).containsOnlyKeys("Age", "Warning").containsEntry("WARNING", List.of("1", "2"));
        assertThatThrownBy(() -> headers.asMap().put("a", List.of())).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a:", "\u00e4", "a\n", "\u212a"})
    void aNameMustBeAToken(String name) {
        assertThatThrownBy(() -> Headers.none().with(name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must be an HTTP header name, but was '" + name.replace('\n', '?') + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "\r", "\u0000", "\u007f", "\u0085"})
    void aValueMustHoldNoControlCharacter(String value) {
        assertThatThrownBy(() -> Headers.none().with("!#$%&'*+.^_`|~-09azAZ", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "value of header '!#$%&'*+.^_`|~-09azAZ' must hold no line break or other control character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0100", "\u20ac", "\ud83d\ude00", "\ud800"})
    void aValueMustBeLatin1(String value) {
        assertThatThrownBy(() -> Headers.none().with("If-Match", "ÿ" + value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "value of header 'If-Match' must hold only characters of Latin-1, but character 2 is U+%04X."
                                        .formatted(value.codePointAt(0))
                                + " Encode it as the service reads it, percent-encoded for example.");
    }

    @Test
    void aFieldMayHaveSeveralValues() {
        Headers headers = Headers.copyOf(Map.of("Warning", List.of("1", "2")));

        assertThat(headers.all("warning")).containsExactly("1", "2");
        assertThat(headers.first("warning")).hasValue("1");
        assertThat(headers).hasToString("[Warning: 1, 2]");
    }

    @Test
    void credentialsAndUserInfoAreNeverShown() {
        Headers headers = Headers.none()
                .with("authorization", "Bearer secret")
                .with("Proxy-Authorization", "secret")
                .with("Cookie", "secret")
                .with("Set-Cookie", "secret");
        URI uri = URI.create("https://user:secret@example.com/a?b=c");

        assertThat(new GraphHttpRequest(HttpMethod.GET, uri, headers, HttpContent.of(new byte[3])))
                .hasToString("GET https://***@example.com/a?b=c [authorization: ***, Cookie: ***,"
                        + " Proxy-Authorization: ***, Set-Cookie: ***] 3 bytes");
        assertThat(new GraphResponse(200, headers, new byte[3]).toString()).doesNotContain("secret");
    }

    @Test
    void linksAndWhatIsGivenAsASecretAreNeverShown() {
        Headers headers = Headers.none().with("Location", "secret").with("OData-EntityId", "secret");

        assertThat(headers.withSecret("x-tenant", "secret"))
                .hasToString("[Location: ***, OData-EntityId: ***, x-tenant: ***]")
                .isEqualTo(headers.with("x-tenant", "secret"));
    }

    @Test
    void credentialsAreLeftOutWhereTheyAreRepeated() {
        Headers headers = Headers.none()
                .with("Authorization", "Bearer a.long.token.of.some.kind")
                .with("Cookie", "a=hush; b=\"still\"")
                .with("x-api-key", "hidden")
                .with("Accept", "seen");

        assertThat(headers.sensitive().mask("a.long.token.of.some.kind, hush and still are HIDDEN; seen, Bearer"))
                .isEqualTo("***, *** and *** are ***; seen, Bearer");
    }

    @Test
    void bodiesCannotBeChangedFromOutside() {
        byte[] bytes = {1};
        GraphResponse response = new GraphResponse(200, Headers.none(), bytes);
        bytes[0] = 2;
        response.body()[0] = 3;

        assertThat(response.body()).containsExactly(1);
    }
}
