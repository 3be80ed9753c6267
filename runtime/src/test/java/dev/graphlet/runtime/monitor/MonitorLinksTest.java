package dev.graphlet.runtime.monitor;

import static dev.graphlet.runtime.monitor.OperationService.LONG;
import static dev.graphlet.runtime.monitor.OperationService.NOTE;
import static dev.graphlet.runtime.monitor.OperationService.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.error.HostNotAllowedException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.sample.Note;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where monitors and results are, as services write it, and who may hear what there. */
class MonitorLinksTest {
    private final OperationService service = new OperationService();

    @ParameterizedTest
    @CsvSource({
        "/v1.0, /teams('7')/operations('8'), /v1.0/teams('7')/operations('8')",
        "/v1.0, /v1.0/teams('7')/operations('8'), /v1.0/teams('7')/operations('8')",
        "/v1.0, /beta/teams('7'), /beta/teams('7')",
        "/v1.0, /betatest?x=1, /v1.0/betatest?x=1",
        "/v1.0, operations/8, /v1.0/operations/8",
        "/v1.0, ?operation=8, /v1.0/notes?operation=8",
        "/proxy/v1.0, /proxy/v1.0/operations/8, /proxy/v1.0/operations/8",
        "/proxy/v1.0, /v1.0/operations/8, /proxy/v1.0/operations/8",
        "/proxy/v1.0, /operations/8, /proxy/v1.0/operations/8",
        "/odata, /v1.0/operations/8, /odata/v1.0/operations/8",
        "'', /operations/8, /operations/8",
        "/v1.0, //graph.microsoft.com/operations/8, /operations/8",
        "/v1.0, https://graph.microsoft.com/operations/8, /operations/8",
        "/v1.0, /a b/operations('ü'), /v1.0/a%20b/operations('%C3%BC')"
    })
    void aRelativeMonitorIsBelowTheVersion(String root, String link, String path) {
        OperationService below = new OperationService("https://graph.microsoft.com" + root);
        LongRunningOperation<Note> operation = below.begun("Location", link);
        below.answer(200, NOTE);
        operation.await(LONG);
        assertThat(below.urls().get(1)).isEqualTo("https://graph.microsoft.com" + path);
        assertThat(operation.monitor()).hasValue("https://graph.microsoft.com" + path);

        below.answer(200, NOTE);
        below.client().resume(below.client().get("1"), "/operations/8").await(LONG);
        assertThat(below.urls().get(2)).isEqualTo("https://graph.microsoft.com" + root + "/operations/8");
    }

    @Test
    void aCreatedObjectIsBelowTheVersionToo() {
        service.answer(201, "", "Location", "/notes('9')");
        assertThatThrownBy(() -> service.client().create(Note.titled("t")).send())
                .hasMessageContaining(
                        "the object is at " + ROOT + "/notes('9'): send the request with returnMinimal()");
    }

    @Test
    void aPathInAnAnswerFromElsewhereIsOfThatHost() {
        LongRunningOperation<Note> operation = service.begun("Location", "https://monitor.example.com/a/1");
        service.answer(200, "{\"status\":\"succeeded\",\"resourceLocation\":\"/v1.0/notes/1\"}");
        assertThatThrownBy(() -> operation.await(LONG))
                .isInstanceOf(HostNotAllowedException.class)
                .hasMessageContaining("'monitor.example.com:443'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\\h\\x", "/\\h\\x", ":", "http://[", "mailto:a@b", "https:notes", "https://a_b/"})
    void aLinkThatIsNoUrlIsNamedByItsPlace(String link) {
        for (String place : new String[] {"Operation-Location", "Location"}) {
            LongRunningOperation<Note> operation = service.begun(place, link);
            assertThat(operation.monitor()).hasValue(link);
            assertThatThrownBy(() -> operation.await(LONG))
                    .isInstanceOf(UnexpectedResponseException.class)
                    .hasMessageStartingWith("POST " + ROOT + "/notes returned 202 Accepted, but the header '" + place
                            + "' must be a URL with a host, but is not. The operation itself has started");
            assertThat(operation.awaitAsync(LONG, progress -> {}))
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(UnexpectedResponseException.class);
        }
        LongRunningOperation<Note> operation = service.begun("Operation-Location", link, "Location", "/monitors/1");
        String json = link.replace("\\", "\\\\");
        for (String place : new String[] {"resourceLocation", "targetResourceLocation"}) {
            service.answer(200, "{\"status\":\"succeeded\",\"" + place + "\":\"" + json + "\"}");
            assertThatThrownBy(() -> operation.await(LONG))
                    .isInstanceOfSatisfying(
                            UnexpectedResponseException.class,
                            e -> assertThat(e.line().uri()).hasToString(ROOT + "/monitors/1"))
                    .hasMessageContaining("'" + place + "' of the status object must be a URL with a host, but is not");
        }
        assertThat(operation.monitor()).hasValue(ROOT + "/monitors/1");
        service.answer(200, "{\"status\":\"succeeded\",\"resourceLocation\":\"" + json + "\"}", "Location", "/notes/1");
        service.answer(200, NOTE);
        assertThat(operation.await(LONG).title()).isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\\h\\x", ":", "http://["})
    void aMonitorToResumeMustBeAUrl(String monitor) {
        assertThatThrownBy(() -> service.client().resume(service.client().get("1"), monitor))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("monitor must be a URL, but is not");
    }

    @Test
    void theCallersHeadersGoAlongWhereTheTokenDoes() {
        service.answer(202, "", "Location", "/monitors/1");
        LongRunningOperation<Note> operation = service.client()
                .begin(service.client()
                        .create(Note.titled("t"))
                        .header("workbook-session-id", "w")
                        .header("If-Match", "*")
                        .header("Content-Type", "application/json")
                        .prefer("respond-async"));
        service.answer(202, "").answer(200, "{\"status\":\"succeeded\",\"resourceLocation\":\"/notes/1\"}");
        service.answer(200, NOTE);
        operation.await(LONG);
        assertThat(service.sent).hasSize(4).allSatisfy(request -> {
            assertThat(request.headers().first("workbook-session-id")).hasValue("w");
            assertThat(request.headers().first("Prefer")).hasValue("respond-async");
            assertThat(request.headers().first("Authorization")).isPresent();
        });
        assertThat(service.sent.subList(1, 4)).allSatisfy(request -> {
            assertThat(request.headers().first("If-Match")).isEmpty();
            assertThat(request.headers().first("Content-Type")).isEmpty();
        });

        service.answer(202, "", "Location", "https://monitor.example.com/m");
        LongRunningOperation<Note> elsewhere =
                service.client().begin(service.client().create(Note.titled("t")).header("subscription-key", "hidden"));
        service.answer(200, NOTE);
        elsewhere.await(LONG);
        assertThat(service.sent.get(5).headers().first("subscription-key")).isEmpty();
        assertThat(service.sent.get(5).headers().first("Authorization")).isEmpty();
    }

    @Test
    void theTokenDoesNotGoFromHttpsToHttp() {
        OperationService local = new OperationService("https://localhost:8443/v1.0");
        LongRunningOperation<Note> operation = local.begun("Location", "http://localhost:8443/v1.0/m");
        local.answer(200, "{\"status\":\"succeeded\",\"resourceLocation\":\"http://localhost:8443/v1.0/notes/1\"}");
        assertThatThrownBy(() -> operation.await(LONG)).isInstanceOf(GraphException.class);
        assertThat(local.sent.subList(1, local.sent.size()))
                .allSatisfy(request ->
                        assertThat(request.headers().first("Authorization")).isEqualTo(Optional.empty()));
    }
}
