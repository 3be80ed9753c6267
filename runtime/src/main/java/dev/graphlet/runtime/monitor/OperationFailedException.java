package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.error.GraphException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A long-running operation has ended without success. */
public final class OperationFailedException extends GraphException {
    private static final long serialVersionUID = 1L;

    private final String status;
    private final String code;

    OperationFailedException(Poll poll) {
        super(message(poll), null);
        this.status = poll.progress().status();
        this.code = poll.body().path("error").path("code").asString("");
    }

    /** The status, as the service wrote it: {@code failed}. */
    public String status() {
        return status;
    }

    /** The service's error code; empty if it gives none. */
    public Optional<String> code() {
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    private static String message(Poll poll) {
        JsonNode error = poll.body().path("error");
        String code = error.path("code").asString("");
        String message = error.path("message").asString("");
        return "The operation ended with status '" + poll.progress().status() + "'"
                + (code.isEmpty() ? "" : ", " + code) + (message.isEmpty() ? "" : ": " + message);
    }
}
