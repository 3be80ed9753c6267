package dev.graphlet.runtime.monitor;

import static dev.graphlet.runtime.monitor.OperationService.LONG;
import static dev.graphlet.runtime.monitor.OperationService.NOTE;
import static dev.graphlet.runtime.monitor.OperationService.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.request.UndeclaredRequest;
import dev.graphlet.runtime.sample.Note;
import dev.graphlet.runtime.transport.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an operation gives once its monitor says that it has ended: never the monitor's own object. */
class OperationResultTest {
    private final OperationService service = new OperationService();
    private final List<Progress> seen = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"resourceLocation\":\"https://graph.microsoft.com/v1.0/notes/1\"",
                "\"targetResourceId\":\"1\",\"targetResourceLocation\":\"/notes('1')\"",
                "\"resourceLocation\":\"/v1.0/notes/1\",\"targetResourceLocation\":\"/other\"",
                "\"resourceLocation\":\" \",\"targetResourceLocation\":\"/notes/1\"",
                "\"resourceLocation\":5,\"targetResourceLocation\":\"/notes/1\""
            })
    void theResultIsReadWhereTheStatusObjectSays(String location) {
        LongRunningOperation<Note> team = service.begun("Location", "/teams('7')/operations('8')");
        String status = "{\"id\":\"8\",\"title\":\"operation\",\"status\":\"succeeded\"," + location + "}";
        service.answer(200, status).answer(200, NOTE);
        assertThat(team.await(LONG).id()).isEqualTo("1");
        assertThat(service.urls().get(1)).isEqualTo(ROOT + "/teams('7')/operations('8')");
        assertThat(service.urls().get(2)).startsWith(ROOT + "/notes");
        assertThat(service.sent.get(2).headers().first("Authorization")).isPresent();
    }

    @Test
    void theResultIsReadWhereTheHeaderOfTheLastAnswerSays() {
        LongRunningOperation<Note> operation = service.begun();
        service.answer(200, "{\"status\":\"succeeded\"}", "Location", "/notes/1")
                .answer(200, NOTE);
        assertThat(operation.await(LONG).title()).isEqualTo("t");
        assertThat(service.urls().get(2)).isEqualTo(ROOT + "/notes/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"resourceLocation\":\"/monitors/1\""})
    void aStatusObjectIsNeverTheResult(String location) {
        LongRunningOperation<Note> operation = service.begun();
        service.answer(
                200,
                "{\"id\":\"8\",\"title\":\"operation\",\"status\":\"completed\",\"resourceId\":\"01AB\"" + location
                        + "}");
        assertThatThrownBy(() -> operation.await(LONG, seen::add))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("the operation succeeded, but its monitor does not give the URL of the result."
                        + " Its resourceId is '01AB': read the result by that id")
                .hasMessageNotContaining("is empty");
        assertThat(seen.get(0).resourceId()).hasValue("01AB");
        assertThat(service.sent).hasSize(2);
    }

    @Test
    void whatNeedsNoResultGetsNone() {
        service.answer(202, "", "Location", "https://contoso.sharepoint.example/monitor/1?sig=x");
        LongRunningOperation<?> copying = service.client().begin(service.copy());
        service.answer(202, "{\"status\":\"inProgress\",\"percentageComplete\":27.8}")
                .answer(200, "{\"status\":\"completed\",\"resourceId\":\"01AB\",\"resourceLocation\":\"/drives/1\"}");
        assertThat(copying.await(LONG, seen::add)).isNull();
        assertThat(seen).extracting(Progress::resourceId).containsExactly(Optional.empty(), Optional.of("01AB"));
        assertThat(service.sent).hasSize(3);

        UndeclaredRequest<Optional<JsonNode>> anything = service.client().request(HttpMethod.POST, "/notes/1/copy");
        service.answer(202, "", "Location", "/monitors/1");
        LongRunningOperation<Optional<JsonNode>> undeclared = service.client().begin(anything);
        service.answer(200, "{\"status\":\"completed\",\"resourceId\":\"01AB\"}");
        assertThat(undeclared.await(LONG)).isEmpty();
    }

    @Test
    void allThatAMonitorSaysIsAtHand() {
        LongRunningOperation<Note> operation = service.begun();
        service.answer(200, "{\"status\":\"inProgress\",\"percentageComplete\":27.8,\"attemptsCount\":1}")
                .answer(200, "{\"status\":\"running\",\"percentageComplete\":1E400,\"targetResourceId\":\"7\"}")
                .answer(200, "{\"status\":\"running\",\"percentageComplete\":\"half\"}")
                .answer(202, "{\"percentageComplete\":null}")
                .answer(200, "{\"percentageComplete\":40}")
                .answer(202, "")
                .answer(200, NOTE, "AsyncResult", "200");
        assertThat(operation.await(LONG, seen::add).title()).isEqualTo("t");
        assertThat(seen)
                .extracting(Progress::percentageComplete)
                .containsExactly(
                        Optional.of(27.8),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(40.0),
                        Optional.empty(),
                        Optional.empty());
        assertThat(seen.get(0)
                        .statusObject()
                        .orElseThrow()
                        .path("attemptsCount")
                        .intValue())
                .isEqualTo(1);
        assertThat(seen.get(1).resourceId()).hasValue("7");
        assertThat(seen.get(6).statusObject()).isEmpty();
        assertThat(seen).extracting(Progress::toString).startsWith("inProgress, 27.8 %", "running");
    }

    @Test
    void aResultThatLooksLikeAStatusObjectIsKnownByItsHeader() {
        LongRunningOperation<Note> operation = service.begun();
        service.answer(200, "{\"id\":\"1\",\"title\":\"t\",\"status\":\"running\"}", "AsyncResult", "200");
        assertThat(operation.await(LONG).title()).isEqualTo("t");
    }

    @ParameterizedTest
    @CsvSource({"Succeeded", "completed"})
    void successEndsTheWait(String status) {
        LongRunningOperation<Note> operation = service.begun();
        service.answer(202, "{\"status\":\"" + status + "\",\"resourceLocation\":\"/notes/1\"}")
                .answer(200, NOTE);
        assertThat(operation.await(LONG).title()).isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "failed",
                "Failed",
                "error",
                "invalid",
                "cancelled",
                "canceled",
                "skipped",
                "deleteFailed",
                "submissionFailed",
                "partiallySucceeded"
            })
    void anyOtherEndIsAFailureThatSaysWhy(String status) {
        LongRunningOperation<Note> operation = service.begun();
        service.answer(
                200,
                "{\"status\":\"" + status
                        + "\",\"errorCode\":\"nameAlreadyExists\",\"statusDescription\":\"It exists.\","
                        + "\"resourceLocation\":\"/notes/1\"}");
        assertThatThrownBy(() -> operation.await(LONG))
                .isInstanceOfSatisfying(OperationFailedException.class, e -> {
                    assertThat(e.status()).isEqualTo(status);
                    assertThat(e.code()).hasValue("nameAlreadyExists");
                    assertThat(e.progress().statusObject()).isPresent();
                })
                .hasMessage("The operation ended with status '" + status + "', nameAlreadyExists: It exists.");
    }

    @Test
    void aStatusObjectThatIsBrokenIsNoSuccess() {
        service.answer(202, "", "Location", "/monitors/1");
        LongRunningOperation<?> copying = service.client().begin(service.copy());
        service.answer(200, "{\"status\":\"fai", "Content-Type", "application/json");
        assertThatThrownBy(() -> copying.await(LONG))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("the status of the long-running operation cannot be read as JSON: ");
    }
}
