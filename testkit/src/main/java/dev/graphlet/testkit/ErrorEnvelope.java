package dev.graphlet.testkit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes errors in the format of Graph. */
final class ErrorEnvelope {
    private final Clock clock;

    ErrorEnvelope(Clock clock) {
        this.clock = clock;
    }

    FakeResponse response(GraphProblem problem, String requestId, String clientRequestId) {
        ObjectNode envelope = Json.object();
        ObjectNode error =
                envelope.putObject("error").put("code", problem.code()).put("message", problem.text());
        if (!problem.details().isEmpty()) {
            error.put("target", problem.details().get(0).target());
            details(problem, error.putArray("details"));
        }
        error.putObject("innerError")
                .put("date", now())
                .put("request-id", requestId)
                .put("client-request-id", clientRequestId);
        FakeResponse response = FakeResponse.json(problem.status(), Json.write(envelope));
        for (var header : problem.headers().entrySet()) {
            response = response.with(header.getKey(), header.getValue());
        }
        return response;
    }

    private static void details(GraphProblem problem, ArrayNode into) {
        problem.details()
                .forEach(detail -> into.addObject()
                        .put("code", detail.code())
                        .put("message", detail.message())
                        .put("target", detail.target()));
    }

    /** Returns the current time in UTC, without offset as in Graph. */
    private String now() {
        LocalDateTime utc = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(utc.truncatedTo(ChronoUnit.SECONDS));
    }
}
