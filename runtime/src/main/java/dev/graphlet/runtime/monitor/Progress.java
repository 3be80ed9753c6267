package dev.graphlet.runtime.monitor;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How far an operation is. Immutable and thread-safe.
 *
 * @param status as the service wrote it: {@code notStarted}, {@code running}, {@code succeeded}; empty if it says none
 * @param percentageComplete usually from 0 to 100; empty if the service gives no number, or one that no double holds
 * @param resourceId the key of the result, from {@code resourceId} or {@code targetResourceId}; empty if the service says none
 * @param statusObject all that the monitor said; empty if that was no status object, but the result or nothing
 */
public record Progress(
        String status,
        Optional<Double> percentageComplete,
        Optional<String> resourceId,
        Optional<JsonNode> statusObject) {
    /** Copies the status object. */
    public Progress {
        statusObject = statusObject.map(JsonNode::deepCopy);
    }

    /** Returns a copy of all that the monitor said, for what has no method of its own. */
    @Override
    public Optional<JsonNode> statusObject() {
        return statusObject.map(JsonNode::deepCopy);
    }

    /** Returns status and percentage; what else the service said may be a permission. */
    @Override
    public String toString() {
        return (status.isEmpty() ? "no status" : status)
                + percentageComplete.map(percentage -> ", " + percentage + " %").orElse("");
    }
}
