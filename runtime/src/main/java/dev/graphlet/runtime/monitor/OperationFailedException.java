package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.error.GraphException;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Thrown when a long-running operation has ended without success: it failed, or was cancelled or skipped. */
public final class OperationFailedException extends GraphException {
    private static final long serialVersionUID = 1L;

    private final String status;
    private final String code;
    private final transient Progress progress;

    OperationFailedException(Poll poll) {
        super(poll.exchange().line().sensitive().mask(message(poll)), null);
        this.progress = poll.progress();
        this.status = progress.status();
        this.code = code(poll.body());
    }

    /** Returns the status as the service wrote it, such as {@code failed}. */
    public String status() {
        return status;
    }

    /** Returns the service's error code; empty if there is none. */
    public Optional<String> code() {
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    /** Returns the progress in the last response of the monitor. */
    public Progress progress() {
        return progress;
    }

    private static String message(Poll poll) {
        String code = code(poll.body());
        String message = first(
                poll.body().path("error").path("message"),
                poll.body().path("statusDetail"),
                poll.body().path("statusDescription"));
        return "The operation ended with status '" + poll.progress().status() + "'"
                + (code.isEmpty() ? "" : ", " + code) + (message.isEmpty() ? "" : ": " + message);
    }

    private static String code(JsonNode body) {
        return first(body.path("error").path("code"), body.path("errorCode"));
    }

    private static String first(JsonNode... nodes) {
        return Arrays.stream(nodes)
                .map(node -> node.asString(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
