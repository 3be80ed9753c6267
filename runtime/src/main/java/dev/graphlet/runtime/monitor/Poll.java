package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.url.Links;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One response of a monitor.
 *
 * @param exchange the response
 * @param body the JSON of the response; a missing node if there is none
 */
record Poll(Exchange exchange, JsonNode body) {
    private static final int ACCEPTED = 202;
    private static final double WHOLE = 100;
    private static final String STATUS = "status";
    private static final String PERCENTAGE = "percentageComplete";
    private static final Set<String> LOCATIONS = Set.of("resourceLocation", "targetResourceLocation");
    private static final Set<String> SUCCEEDED = Set.of("succeeded", "completed");
    private static final Set<String> FAILED = Set.of(
            "failed",
            "error",
            "invalid",
            "cancelled",
            "canceled",
            "deletefailed",
            "submissionfailed",
            "partiallysucceeded",
            "skipped");

    /** The meaning of a response. */
    enum Meaning {
        /** The operation is running: poll again. */
        RUNNING,
        /** The operation has succeeded. */
        SUCCEEDED,
        /** The operation has ended without success. */
        FAILED,
        /** The response is the result itself, not a status object. */
        RESULT
    }

    /** Returns the meaning of the response by its status, if there is one; an unknown status means running. */
    Meaning meaning() {
        if (!isStatusObject()) {
            return exchange.response().status() == ACCEPTED ? Meaning.RUNNING : Meaning.RESULT;
        }
        String status = status().toLowerCase(Locale.ROOT);
        if (FAILED.contains(status)) {
            return Meaning.FAILED;
        }
        return SUCCEEDED.contains(status) || (status.isEmpty() && hasEnded()) ? Meaning.SUCCEEDED : Meaning.RUNNING;
    }

    private boolean hasEnded() {
        return exchange.response().status() != ACCEPTED && percentageComplete().orElse(WHOLE) >= WHOLE;
    }

    /**
     * Returns whether the body is a status object, rather than a result with {@code AsyncResult} (OData Protocol 4.01,
     * section 8.3.1).
     */
    private boolean isStatusObject() {
        boolean named = Stream.concat(Stream.of(PERCENTAGE), LOCATIONS.stream()).anyMatch(body::has);
        return (named || !status().isEmpty())
                && exchange.response().headers().first("AsyncResult").isEmpty();
    }

    Progress progress() {
        return isStatusObject()
                ? new Progress(status(), percentageComplete(), resourceId(), Optional.of(body))
                : new Progress("", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private String status() {
        return text(STATUS).orElse("");
    }

    private Optional<Double> percentageComplete() {
        JsonNode percentage = body.path(PERCENTAGE);
        double value = percentage.isNumber() ? percentage.decimalValue().doubleValue() : Double.NaN;
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }

    private Optional<String> resourceId() {
        return text("resourceId").or(() -> text("targetResourceId"));
    }

    /** Returns the links that may lead to the result, the best one first. */
    Stream<PlacedLink> resultLinks() {
        Stream<PlacedLink> properties = Stream.of("resourceLocation", "targetResourceLocation")
                .flatMap(name -> text(name).stream()
                        .map(link -> new PlacedLink(exchange, "'" + name + "' of the status object", link)));
        Stream<PlacedLink> headers = PlacedLink.ofHeader(exchange, "Location").stream();
        return Stream.concat(properties, headers);
    }

    private Optional<String> text(String name) {
        JsonNode node = body.path(name);
        return node.isString() && Links.isGiven(node.stringValue())
                ? Optional.of(node.stringValue())
                : Optional.empty();
    }
}
