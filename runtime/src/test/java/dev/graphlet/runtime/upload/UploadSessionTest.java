package dev.graphlet.runtime.upload;

import static dev.graphlet.runtime.upload.UploadService.UNIT;
import static dev.graphlet.runtime.upload.UploadService.URL;
import static dev.graphlet.runtime.upload.UploadService.expecting;
import static dev.graphlet.runtime.upload.UploadService.json;
import static dev.graphlet.runtime.upload.UploadService.octets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.error.GoneException;
import dev.graphlet.runtime.error.NotFoundException;
import dev.graphlet.runtime.error.UnauthorizedException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.runtime.transport.HttpMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions that are lost, that cannot be understood, and that wait to be committed. */
class UploadSessionTest {
    private static final HttpContent CONTENT = HttpContent.of(octets(2 * UNIT + 7));

    private final UploadService service = new UploadService();
    private final List<UploadProgress> progress = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"404, The upload session no longer exists", "410, The upload session no longer exists"})
    void aSessionThatExpiredSaysWhatToDo(int status, String message) {
        List<ThrowingCallable> calls = List.of(
                () -> service.upload().upload(CONTENT),
                () -> service.upload().resume(CONTENT, progress::add),
                () -> service.upload().status().send(),
                () -> service.upload().status().sendRaw(),
                () -> service.upload().cancel().send(),
                () -> service.upload().commit().send());
        for (ThrowingCallable call : calls) {
            service.answers.add(json(status, "{\"error\":{\"code\":\"itemNotFound\"}}"));
            assertThatThrownBy(call)
                    .isInstanceOf(UploadException.class)
                    .hasMessage(message
                            + ": it has expired, was cancelled or is complete. Check whether the service has the"
                            + " uploaded item; otherwise create another session and upload all of the content;"
                            + " see the cause.")
                    .satisfies(e -> assertThat(e.getCause())
                            .isInstanceOfAny(NotFoundException.class, GoneException.class)
                            .hasMessageNotContaining("permission"));
        }
        service.answers.add(json(status, "{}"));
        assertThat(service.upload().resumeAsync(CONTENT, progress::add))
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(UploadException.class);
    }

    @Test
    void aSessionThatRefusesItsUrlSaysWhatToDo() {
        service.answers.add(json(401, "{\"error\":{\"code\":\"unauthenticated\"}}"));
        assertThatThrownBy(() -> service.upload().upload(CONTENT))
                .isInstanceOf(UploadException.class)
                .hasMessage("The service refuses the URL of the upload session, which is used without the access token:"
                        + " the URL has expired, or differs from the one that the service sent. Create another session and"
                        + " upload all of the content;"
                        + " see the cause.")
                .hasCauseInstanceOf(UnauthorizedException.class);
        assertThat(service.sent).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-1", "x", "", "-5", "1-2-3", "99999999999999999999-", "\u0661-\u0662"})
    void aRangeThatIsNoneIsNamed(String range) {
        List<ThrowingCallable> calls = List.of(
                () -> service.upload().upload(CONTENT),
                () -> service.upload().resume(CONTENT, progress::add),
                () -> service.upload().status().send());
        for (ThrowingCallable call : calls) {
            service.answers.add(json(202, expecting("0-", range)));
            assertThatThrownBy(call)
                    .isInstanceOf(UnexpectedResponseException.class)
                    .hasMessageContaining("but nextExpectedRanges must hold ranges such as '0-327679' or '327680-', but"
                            + " holds '" + range + "' (")
                    .hasMessageNotContaining("permission");
        }
        service.answers.add(json(202, expecting(range)));
        assertThat(service.upload().uploadAsync(CONTENT, progress::add))
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(UnexpectedResponseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0-\"", "{}", "0", "true"})
    void rangesThatAreNoArrayAreNamed(String ranges) {
        service.answers.add(json(202, "{\"nextExpectedRanges\":" + ranges + "}"));
        assertThatThrownBy(() -> service.upload().upload(CONTENT))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining(
                        "nextExpectedRanges must hold an array, but holds '" + ranges.replace("\"", "") + "'");
        service.answers.add(json(200, "{\"nextExpectedRanges\":null}"));
        assertThat(service.upload().status().send().missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"nextExpectedRanges\":[]}", "{\"id\":\"no result\"}", ""})
    void aDeferredSessionIsCommitted(String last) {
        ResumableUpload<Optional<Note>> upload = service.noteUpload().deferCommit();
        service.answers.add(json(202, expecting(UNIT + "-")));
        service.answers.add(json(202, expecting(2 * UNIT + "-")));
        service.answers.add(json(last.contains("id") ? 200 : 202, last));
        assertThat(upload.upload(CONTENT, progress::add)).isEmpty();
        assertThat(progress.get(2)).isEqualTo(new UploadProgress(2 * UNIT + 7, 2 * UNIT + 7));

        service.answers.add(json(200, "{\"nextExpectedRanges\":[]}"));
        assertThat(upload.resumeAsync(CONTENT, progress::add).join()).isEmpty();

        service.answers.add(json(201, "{\"id\":\"1\",\"title\":\"done\"}"));
        assertThat(upload.commit().send().map(Note::title)).hasValue("done");
        assertThat(service.ranges()).hasSize(5).endsWith("GET", "POST");
        assertThat(service.sent.get(4)).satisfies(commit -> {
            assertThat(commit.method()).isEqualTo(HttpMethod.POST);
            assertThat(commit.uri()).hasToString(URL);
            assertThat(commit.body()).isEmpty();
            assertThat(commit.headers().first("Authorization")).isEmpty();
        });
        service.answers.add(new GraphResponse(201, Headers.none(), new byte[0]));
        assertThat(service.upload().commit().sendAsync().join()).isEmpty();
    }

    @Test
    void aListenerThatThrowsEndsTheUpload() {
        AssertionError failure = new AssertionError("a");
        assertThat(service.upload().uploadAsync(CONTENT, update -> {
                    throw failure;
                }))
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .havingCause()
                .isSameAs(failure);
    }
}
