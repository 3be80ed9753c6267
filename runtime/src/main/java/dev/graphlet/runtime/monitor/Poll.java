package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.transport.Exchange;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One answer of a monitor.
 *
 * @param exchange the answer
 * @param body what it says; a missing node if it says nothing in JSON
 */
record Poll(Exchange exchange, JsonNode body) {
    private static final int ACCEPTED = 202;
    private static final Set<String> SUCCEEDED = Set.of("succeeded", "completed");
    private static final Set<String> FAILED = Set.of("failed", "cancelled", "canceled", "deletefailed");

    private String status() {
        return body.path("status").asString("");
    }

    Progress progress() {
        JsonNode percentage = body.path("percentageComplete");
        return new Progress(status(), percentage.isNumber() ? Optional.of(percentage.doubleValue()) : Optional.empty());
    }

    /** An unknown status is one that goes on; an answer without one is the result, unless it is 202 again. */
    boolean isRunning() {
        return status().isEmpty()
                ? exchange.response().status() == ACCEPTED
                : !SUCCEEDED.contains(folded()) && !isFailed();
    }

    boolean isFailed() {
        return FAILED.contains(folded());
    }

    private String folded() {
        return status().toLowerCase(Locale.ROOT);
    }

    /** Where the result is; empty if it is not elsewhere. */
    Optional<String> resource() {
        String link = body.path("resourceLocation").asString("");
        return link.isBlank() ? Optional.empty() : Optional.of(link);
    }
}
