package dev.graphlet.runtime.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.HttpContent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphRequestTest {
    private static final NotesClient CLIENT =
            NotesClient.builder().accessToken(AccessTokenProvider.of("t")).build();
    private static final NotesClient OTHER =
            NotesClient.builder().accessToken(AccessTokenProvider.of("u")).build();

    @Test
    void requestsAreEqualByWhatTheySendAndHowTheyReadIt() {
        assertThat(CLIENT.create(Note.titled("a")))
                .isEqualTo(OTHER.create(Note.titled("a")))
                .hasSameHashCodeAs(OTHER.create(Note.titled("a")))
                .isNotEqualTo(CLIENT.create(Note.titled("b")))
                .isNotEqualTo(CLIENT.create(Note.titled("a")).withoutValidation())
                .isNotEqualTo(CLIENT.create(Note.titled("a")).header("Prefer", "x"));
        assertThat(CLIENT.update("1", Note.Patch.title("a")).header("prefer", "x"))
                .isEqualTo(OTHER.update("1", Note.Patch.title("a")).header("Prefer", "x"))
                .hasSameHashCodeAs(OTHER.update("1", Note.Patch.title("a")).header("Prefer", "x"));
        assertThat(CLIENT.delete("1")).isEqualTo(OTHER.delete("1")).isNotEqualTo(OTHER.delete("2"));
        assertThat(CLIENT.list()).isEqualTo(OTHER.list()).isNotEqualTo(OTHER.get("1"));
        assertThat(CLIENT.create(Note.titled("a")).withoutValidation())
                .isEqualTo(CLIENT.create(Note.titled("a")).withoutValidation().withoutValidation());
    }

    @Test
    void aPreferenceReplacesThatOfItsNameAndKeepsTheOthersWhole() {
        NotesClient.Listing request = CLIENT.list()
                .prefer("outlook.timezone=\"A, \\\"B, C\"")
                .prefer("odata.maxpagesize=5")
                .prefer("return=minimal; foo=\"x,return=y\"");
        assertThat(request.headers().first("Prefer"))
                .hasValue("outlook.timezone=\"A, \\\"B, C\", odata.maxpagesize=5, return=minimal; foo=\"x,return=y\"");
        assertThat(request.prefer("Outlook.TimeZone=\"D, E\"")
                        .prefer("return=representation, odata.maxpagesize=9")
                        .headers()
                        .first("Prefer"))
                .hasValue("Outlook.TimeZone=\"D, E\", return=representation, odata.maxpagesize=9");
        assertThat(CLIENT.list()
                        .header("Prefer", "a=\"open, \\")
                        .prefer("b")
                        .headers()
                        .first("Prefer"))
                .hasValue("a=\"open, \\, b");
    }

    @Test
    void aRequestShowsWhereItGoesAndNothingSecret() {
        assertThat(CLIENT.create(Note.titled("private"))).hasToString("POST /notes");
        assertThat(CLIENT.delete("1").ifMatch("W/\"1\"").header("Cookie", "secret"))
                .hasToString("DELETE /notes/1 [Cookie: ***, If-Match: W/\"1\"]");
    }

    @Test
    void theBodyOfACreateHasItsTypeAndNothingReadOnly() {
        Note note = Note.builder().id("7").title("a").build();

        assertThat(CLIENT.create(note).body().map(body -> new String(body, StandardCharsets.UTF_8)))
                .hasValue("{\"@odata.type\":\"#test.note\",\"title\":\"a\"}");
        assertThat(CLIENT.list().body()).isEmpty();
    }

    @Test
    void queryParametersAreEncodedAndEachIsThereOnce() {
        NotesClient.Listing request = CLIENT.list()
                .queryParameter("$top", "1")
                .queryParameter("$filter", "title eq 'a+b & c/d#€'")
                .queryParameter("$top", "2");

        assertThat(request.target().reference())
                .isEqualTo("/notes?$select=id,title&$filter=title%20eq%20'a%2Bb%20%26%20c%2Fd%23%E2%82%AC'&$top=2");
        assertThat(request).hasToString("GET /notes?$select=id,title&$filter=title%20eq%20'***'&$top=2");
    }

    @Test
    void aHeaderThatHttpCannotCarryIsRefusedWhereItIsGiven() {
        String message = " must hold only characters of Latin-1, but character 2 is U+20AC."
                + " Encode it as the service reads it, percent-encoded for example.";
        assertThatThrownBy(() -> CLIENT.list().header("x-name", "a€")).hasMessage("value of header 'x-name'" + message);
        assertThatThrownBy(() -> CLIENT.list().secretHeader("x-name", "a€"))
                .hasMessage("value of header 'x-name'" + message);
        assertThatThrownBy(() -> CLIENT.list().prefer("a€")).hasMessage("value of header 'Prefer'" + message);
        assertThatThrownBy(
                        () -> CLIENT.create(Note.builder().title("a").build()).body(HttpContent.of(new byte[0]), "a€"))
                .hasMessage("value of header 'Content-Type'" + message);
        assertThat(CLIENT.list().header("x-name", "Söhne\t1").headers().first("x-name"))
                .hasValue("Söhne\t1");
    }

    @Test
    void credentialsInHeadersAndParametersAreNotShown() {
        NotesClient.Listing request = CLIENT.list();
        for (String name :
                List.of("x-api-key", "Cookie", "Proxy-Authorization", "X-Auth", "client_secret", "sas-token")) {
            assertThat(request.header(name, "hush").toString())
                    .isEqualTo("GET /notes?$select=id,title [" + name + ": ***]");
            assertThat(request.queryParameter(name, "a hush").toString())
                    .isEqualTo("GET /notes?$select=id,title&" + name + "=***");
        }
        assertThat(request.secretHeader("x-tenant", "hush"))
                .hasToString("GET /notes?$select=id,title [x-tenant: ***]")
                .isEqualTo(request.header("x-tenant", "hush"));
        assertThat(request.header("x-author", "seen")).hasToString("GET /notes?$select=id,title [x-author: seen]");
    }

    @Test
    void badArgumentsAreRejectedByName() {
        assertThatThrownBy(() -> CLIENT.list().queryParameter(" ", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must not be blank");
        assertThatThrownBy(() -> CLIENT.list().queryParameter("$top", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value must not be null");
        assertThatThrownBy(() -> CLIENT.list().header(null, "x"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name must not be null");
        assertThatThrownBy(() -> CLIENT.list().header("a b", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must be an HTTP header name, but was 'a b'");
        assertThatThrownBy(() -> CLIENT.delete("1").ifMatch((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("etag must not be null");
        assertThatThrownBy(() -> CLIENT.delete("1").ifMatch(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("etag must not be blank");
        assertThatThrownBy(() -> CLIENT.create(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value must not be null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\u0000b"})
    void aHeaderCannotSmuggleAnother(String value) {
        assertThatThrownBy(() -> CLIENT.list().header("Prefer", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value of header 'Prefer' must hold no line break or other control character");
    }

    @Test
    void headersThatTheClientSetsAreRejected() {
        assertThatThrownBy(() -> CLIENT.list().header("AUTHORIZATION", "Bearer secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must not be 'AUTHORIZATION': use accessToken on the client's builder");
        assertThatThrownBy(() -> CLIENT.list().header("Host", "evil.example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must not be 'Host': the transport sets that header");
    }
}
