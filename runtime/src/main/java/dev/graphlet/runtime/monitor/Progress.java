package dev.graphlet.runtime.monitor;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The progress of an operation. Immutable and thread-safe.
 *
 * @param status as the service wrote it: {@code notStarted}, {@code running}, {@code succeeded}; empty if there is none
 * @param percentageComplete usually from 0 to 100; empty if the service sends no number, or one that no double holds
 * @param resourceId the key of the result, from {@code resourceId} or {@code targetResourceId}; empty if there is none
 * @param statusObject the whole body of the monitor's response; empty if the body is the result or empty
 */
public record Progress(
        String status,
        Optional<Double> percentageComplete,
        Optional<String> resourceId,
        Optional<JsonNode> statusObject) {
    /** Copies {@code statusObject}. */
    public Progress {
        statusObject = statusObject.map(JsonNode::deepCopy);
    }

    /** Returns a copy of the whole status object, for properties without a method here. */
    @Override
    public Optional<JsonNode> statusObject() {
        return statusObject.map(JsonNode::deepCopy);
    }

    /** Returns status and percentage only, since other values may grant access. */
    @Override
    public String toString() {
        return (status.isEmpty() ? "no status" : status)
                + percentageComplete.map(percentage -> ", " + percentage + " %").orElse("");
    }
}
