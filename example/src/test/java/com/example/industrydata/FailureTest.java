package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.error.AccessTokenException;
import dev.graphlet.runtime.error.ConflictException;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.error.UnauthorizedException;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FailureTest extends FakeGraphTest {
    @Test
    void aMissingGroupIsNotFound() {
        GetRunGroupRequest request = client.runGroups().id("42").get();

        NotFoundException e = catchThrowableOfType(NotFoundException.class, request::send);

        assertThat(e.status()).isEqualTo(404);
        assertThat(e.code()).isPresent();
        assertThat(e.uri().getPath()).isEqualTo("/beta" + GROUPS + "/42");
        assertThat(e).hasMessageContaining("404").hasMessageContaining("GET " + graph.endpoint());
    }

    @Test
    void anotherTokenIsUnauthorizedAndAppearsNowhere() {
        graph.acceptOnly("another");

        Throwable e =
                catchThrowable(() -> client.runGroups().create(group().build()).send());

        assertThat(e).isInstanceOf(UnauthorizedException.class);
        assertThat(stackTrace(e)).doesNotContain("secret-of-the-test");
        assertThat(received().toHttpText()).doesNotContain("secret-of-the-test");
        assertThat(client.toString()).doesNotContain("secret-of-the-test");
    }

    @Test
    void aConflictIsOne() {
        IndustryDataClient conflicting = answeredWith(409, """
                {"error": {"code": "nameAlreadyExists", "message": "There is such a group.", "target": "displayName"}}""");

        ConflictException e = catchThrowableOfType(
                ConflictException.class,
                () -> conflicting.runGroups().create(group().build()).send());

        assertThat(e.code()).hasValue("nameAlreadyExists");
        assertThat(e.target()).hasValue("displayName");
    }

    @Test
    void anyOtherAnswerKeepsItsStatusAndItsText() {
        IndustryDataClient broken = answeredWith(502, "<html>Bad Gateway</html>");

        GraphServiceException e = catchThrowableOfType(
                GraphServiceException.class, () -> broken.runGroups().list().send());

        assertThat(e.status()).isEqualTo(502);
        assertThat(e.body()).isEqualTo("<html>Bad Gateway</html>");
    }

    @Test
    void aBlankTokenIsNotSent() {
        try (IndustryDataClient blank = IndustryDataClient.builder()
                .endpoint(graph.endpoint())
                .accessToken(request -> " ")
                .build()) {
            assertThatThrownBy(() -> blank.runGroups().list().send())
                    .isInstanceOf(AccessTokenException.class)
                    .hasMessageContaining("must not be blank");
        }
        assertThat(graph.requests()).isEmpty();
    }

    @Test
    void aClosedClientSaysSo() {
        client.close();

        assertThatThrownBy(() -> client.runGroups().list().send())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    private static IndustryDataClient answeredWith(int status, String body) {
        GraphResponse response = new GraphResponse(status, Headers.none(), body.getBytes(StandardCharsets.UTF_8));
        return IndustryDataClient.builder()
                .accessToken(AccessTokenProvider.of(TOKEN))
                .transport(request -> CompletableFuture.completedFuture(response))
                .build();
    }

    private static String stackTrace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
