package reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A type that declares {@code error}, as 28 types of Graph do. */
class DeclaredErrorsTest {
    private static final String JOB = "{\"id\":\"1\",\"error\":{\"code\":\"tooBig\"}}";

    private final Deque<String> answers = new ArrayDeque<>();
    private final ReportsClient client = ReportsClient.builder()
            .accessToken(AccessTokenProvider.of("t"))
            .transport(request -> CompletableFuture.completedFuture(
                    new GraphResponse(200, Headers.none(), answers.remove().getBytes(StandardCharsets.UTF_8))))
            .build();

    @Test
    void aDeclaredErrorIsAProperty() {
        answers.add(JOB);
        assertThat(client.jobs().id("1").get().send().error().flatMap(JobError::code)).hasValue("tooBig");
        answers.add("{\"value\":[" + JOB + "]}");
        assertThat(client.jobs().list().send().value()).hasSize(1);
        answers.add(JOB);
        assertThat(client.jobs().id("1").latest().send().error()).isPresent();
        answers.add("{\"value\":" + JOB + "}");
        assertThat(client.jobs().id("1").latest().send().error()).isPresent();
        answers.add("{\"value\":[" + JOB + ",");
        assertThatThrownBy(() -> client.jobs().list().send()).isInstanceOf(UnexpectedResponseException.class);
        answers.add(JOB.substring(0, JOB.length() - 1));
        assertThatThrownBy(() -> client.jobs().id("1").get().send()).isInstanceOf(UnexpectedResponseException.class);
    }

    @Test
    void anErrorBesideThePageIsTheService() {
        answers.add("{\"value\":[" + JOB + "],\"error\":{\"code\":\"busy\"}}");
        assertThatThrownBy(() -> client.jobs().list().send())
                .isInstanceOfSatisfying(GraphServiceException.class, e -> assertThat(e.code()).hasValue("busy"));
    }
}
