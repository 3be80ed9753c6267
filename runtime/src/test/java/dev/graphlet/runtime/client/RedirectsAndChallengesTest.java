package dev.graphlet.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.TokenRequest;
import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.error.AccessTokenException;
import dev.graphlet.runtime.error.BadRequestException;
import dev.graphlet.runtime.error.DeltaExpiredException;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.HostNotAllowedException;
import dev.graphlet.runtime.error.UnauthorizedException;
import dev.graphlet.runtime.model.CallArguments;
import dev.graphlet.runtime.request.FunctionRequest;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestTarget;
import dev.graphlet.runtime.request.SimpleRequest;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.response.MediaContent;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.sample.NotesClient;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.url.ResourcePath;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client sends after the first answer, and where the token goes meanwhile. */
class RedirectsAndChallengesTest {
    private static final String CLAIMS = "{\"access_token\":{\"nbf\":{\"essential\":true}}}";
    private static final String ROOT = "https://graph.microsoft.com/beta";

    private final List<GraphHttpRequest> sent = new ArrayList<>();
    private final List<TokenRequest> tokens = new ArrayList<>();
    private final Deque<GraphResponse> answers = new ArrayDeque<>();
    private final NotesClient client = NotesClient.builder()
            .accessToken(request -> {
                tokens.add(request);
                return "secret" + tokens.size();
            })
            .transport(request -> {
                sent.add(request);
                return CompletableFuture.completedFuture(answers.remove());
            })
            .build();

    private void answer(int status, String name, String value) {
        answers.add(new GraphResponse(status, Headers.none().with(name, value), new byte[0]));
    }

    private void answerWithNote() {
        byte[] note = "{\"id\":\"1\",\"title\":\"t\"}".getBytes(StandardCharsets.UTF_8);
        answers.add(new GraphResponse(200, Headers.none(), note));
    }

    private List<Optional<String>> authorizations() {
        return sent.stream().map(r -> r.headers().first("Authorization")).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer realm=\"\", error=\"insufficient_claims\", claims=\"%s\"",
                "Basic realm=\"x\", Bearer claims=\"%s\", error=\"x\"",
                "PoP nonce=\"a\\\"b\", Bearer claims=%s",
                "Bearer error_description=\"claims=\\\"no\\\"\", CLAIMS = \"%s\"",
                "Bearer claims, xclaims=a, claims=%s"
            })
    void aClaimsChallengeIsAnsweredWithOneMoreToken(String challenge) {
        String encoded = Base64.getEncoder().encodeToString(CLAIMS.getBytes(StandardCharsets.UTF_8));
        answer(401, "WWW-Authenticate", challenge.formatted(encoded));
        answerWithNote();
        assertThat(client.create(Note.titled("t")).send().title()).isEqualTo("t");
        assertThat(tokens).extracting(TokenRequest::claims).containsExactly(null, CLAIMS);
        assertThat(authorizations()).containsExactly(Optional.of("Bearer secret1"), Optional.of("Bearer secret2"));
        assertThat(sent.get(0).headers().first("client-request-id"))
                .isEqualTo(sent.get(1).headers().first("client-request-id"));
    }

    @Test
    void aSecondChallengeIsAnError() {
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(CLAIMS.getBytes(StandardCharsets.UTF_8));
        answer(401, "WWW-Authenticate", "Bearer claims=\"" + encoded + "\"");
        answer(401, "WWW-Authenticate", "Bearer claims=\"" + encoded + "\"");
        assertThatThrownBy(() -> client.get("1").send()).isInstanceOf(UnauthorizedException.class);
        assertThatThrownBy(() -> {
                    answer(401, "WWW-Authenticate", "Bearer claims=\"???\"");
                    client.get("1").send();
                })
                .isInstanceOf(UnauthorizedException.class);
    }

    @Test
    void aChallengeThatNoTokenMeetsSaysWhatHappened() {
        String encoded = Base64.getEncoder().encodeToString(CLAIMS.getBytes(StandardCharsets.UTF_8));
        answer(401, "WWW-Authenticate", "Bearer claims=\"" + encoded + "\"");
        NotesClient strict = NotesClient.builder()
                .accessToken(request -> request.claims() == null ? "secret" : "")
                .transport(request -> CompletableFuture.completedFuture(answers.remove()))
                .build();
        assertThatThrownBy(() -> strict.get("1").send())
                .isInstanceOf(AccessTokenException.class)
                .hasMessageEndingWith(
                        "returned an invalid one. The service requires an access token with other claims and did"
                                + " nothing.");
    }

    @Test
    void aChallengeIsAnsweredWithoutBlockingToo() {
        String encoded = Base64.getEncoder().encodeToString(CLAIMS.getBytes(StandardCharsets.UTF_8));
        answer(401, "WWW-Authenticate", "Bearer claims=\"" + encoded + "\"");
        answerWithNote();
        assertThat(client.get("1").sendAsync().join().title()).isEqualTo("t");
    }

    @ParameterizedTest
    @CsvSource({
        "https://graph.microsoft.com/other, true",
        "https://GRAPH.microsoft.com:443/other, true",
        "/other, true",
        "https://storage.example.com/x?sig=1, false",
        "https://graph.microsoft.com:8443/x, false",
        "http://127.0.0.1/x, false"
    })
    void aReadIsRedirectedAndTheTokenStays(String location, boolean withToken) {
        answer(302, "Location", location);
        answerWithNote();
        assertThat(client.get("1").send().title()).isEqualTo("t");
        assertThat(authorizations().get(1).isPresent()).isEqualTo(withToken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://graph.microsoft.com/x",
                "https://graph.microsoft.com@evil.example/x",
                "ftp://graph.microsoft.com/x",
                "https:///x",
                "javascript:alert(1)",
                "https://graph.microsoft.com\\@evil.example/x"
            })
    void aRedirectThatHidesWhereItGoesIsNotFollowed(String location) {
        answer(302, "Location", location);
        assertThatThrownBy(() -> client.get("1").send())
                .isInstanceOf(GraphServiceException.class)
                .hasMessageNotContaining("secret");
        assertThat(sent).hasSize(1);
    }

    @Test
    void aWriteIsNotRedirectedAndNothingForEver() {
        answer(307, "Location", ROOT + "/x");
        assertThatThrownBy(() -> client.create(Note.titled("t")).send()).isInstanceOf(GraphServiceException.class);
        for (int i = 0; i < 7; i++) {
            answer(302, "Location", ROOT + "/x");
        }
        assertThatThrownBy(() -> client.get("1").send()).isInstanceOf(GraphServiceException.class);
        assertThat(sent).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303})
    void anActionThatGivesAStreamGoesOnAsARead(int status) throws IOException {
        EdmCall export = new EdmCall(
                "x.export", EdmCall.Kind.ACTION, null, false, List.of(), EdmProperty.of("value", "Edm.Stream"));
        answer(status, "Location", "https://storage.example.com/x?sig=1");
        answerWithNote();
        RequestParts<MediaContent> parts = RequestParts.callStream(ResourcePath.of("/notes"), CallArguments.of(export));
        try (MediaContent content = new FunctionRequest<>(client, parts).send()) {
            assertThat(content.readAllBytes()).isNotEmpty();
        }
        assertThat(sent).extracting(GraphHttpRequest::method).containsExactly(HttpMethod.POST, HttpMethod.GET);
        assertThat(sent.get(0).headers().first("Content-Type")).isPresent();
        GraphHttpRequest read = sent.get(1);
        assertThat(read.body()).isEmpty();
        assertThat(read.headers().first("Content-Type")).isEmpty();
        assertThat(read.headers().first("Authorization")).isEmpty();
        assertThat(read.headers().first("Accept")).hasValue("*/*");
        assertThat(read.options().streamed()).isTrue();
        answer(308, "Location", ROOT + "/x");
        assertThatThrownBy(() -> new FunctionRequest<>(client, parts).send())
                .isInstanceOf(GraphServiceException.class)
                .hasMessageEndingWith("Only GET requests follow redirects, at most five, and only over https.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/beta/notes",
                "https://graph.microsoft.com:8443/beta/notes",
                "http://graph.microsoft.com/beta/notes",
                "https://graph.microsoft.com@evil.example/beta/notes",
                "https://graph.microsoft.com.evil.example/notes",
                "https://evil.example\\@graph.microsoft.com/",
                "https:notes",
                "https://[bad/notes",
                "//evil.example/notes"
            })
    void aLinkElsewhereIsNotFollowed(String link) {
        RequestParts<GraphPage<Note>> first = RequestParts.of(client.list());
        var next = new RequestParts<>(
                new RequestTarget.LinkTarget(HttpMethod.GET, link),
                first.headers(),
                first.body(),
                first.reader(),
                first.options());
        var request = new SimpleRequest<>(client, next);
        assertThatThrownBy(request::send)
                .isInstanceOf(HostNotAllowedException.class)
                .hasMessageNotContaining("secret");
        assertThat(sent).isEmpty();
        assertThat(tokens).isEmpty();
    }

    @Test
    void aLinkIsSentAsItCame() {
        String link = "HTTPS://GRAPH.Microsoft.com/beta/notes?$skiptoken=a(b)'c'%2B+d,[e]";
        answers.add(new GraphResponse(200, Headers.none(), "{\"value\":[]}".getBytes(StandardCharsets.UTF_8)));
        RequestParts<GraphPage<Note>> first = RequestParts.of(client.list());
        var next = new RequestParts<>(
                new RequestTarget.LinkTarget(HttpMethod.GET, link),
                first.headers(),
                first.body(),
                first.reader(),
                first.options());
        new SimpleRequest<>(client, next).send();
        assertThat(sent.get(0).uri()).hasToString(link);
    }

    @Test
    void anAsynchronousFailureEndsWithTheCallersStack() {
        answer(404, "x", "y");
        CompletableFuture<Note> result = client.get("1").sendAsync();
        assertThatThrownBy(result::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(GraphServiceException.class)
                .satisfies(failure -> {
                    StringWriter trace = new StringWriter();
                    failure.printStackTrace(new PrintWriter(trace));
                    assertThat(trace.toString())
                            .contains("sendAsync was called here", "anAsynchronousFailureEndsWithTheCallersStack")
                            .doesNotContain("secret");
                });
    }

    @Test
    void aForgottenDeltaLinkHasAnExceptionOfItsOwn() {
        answer(410, "Location", ROOT + "/notes/delta?$deltatoken=new");
        assertThatThrownBy(() -> client.list().send())
                .isInstanceOfSatisfying(
                        DeltaExpiredException.class,
                        e -> assertThat(e.startOverLink()).hasValue(ROOT + "/notes/delta?$deltatoken=new"));
        byte[] body = "{\"error\":{\"code\":\"syncStateNotFound\"}}".getBytes(StandardCharsets.UTF_8);
        answers.add(new GraphResponse(400, Headers.none(), body));
        assertThatThrownBy(() -> client.list().send())
                .isInstanceOfSatisfying(
                        DeltaExpiredException.class,
                        e -> assertThat(e.startOverLink()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$filter; title ne 'x'; true",
                "$filter; endswith(title,'x'); true",
                "$filter; a/$count gt 1; true",
                "$search; \"x\"; true",
                "$filter; title eq 'x'; false"
            })
    void aRefusedOperatorComesWithWhatToDo(String option, String value, boolean hint) {
        answer(400, "x", "y");
        String expected = "ne, not, endsWith, $count and $search need advanced().";
        assertThatThrownBy(() -> client.list().queryParameter(option, value).send())
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        e -> assertThat(e.getMessage().contains(expected)).isEqualTo(hint));
    }
}
