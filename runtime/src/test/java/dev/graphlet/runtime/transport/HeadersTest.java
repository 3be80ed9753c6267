package dev.graphlet.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
    void bodiesCannotBeChangedFromOutside() {
        byte[] bytes = {1};
        GraphResponse response = new GraphResponse(200, Headers.none(), bytes);
        bytes[0] = 2;
        response.body()[0] = 3;

        assertThat(response.body()).containsExactly(1);
    }
}
