package dev.graphlet.runtime.error;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The error object of a response. Immutable and thread-safe.
 *
 * @param main the code, message and target, each null if absent or empty
 * @param details the details, in order
 * @param innerError the service's own diagnostics, unchanged; a missing node if absent
 */
record GraphError(ErrorDetail main, List<ErrorDetail> details, JsonNode innerError) {
    private static final int LARGEST = 1 << 20;

    /** Reads any body: of Graph, of OAuth ({@code error} as text), or any other. Never throws. */
    static GraphError parse(byte[] body) {
        JsonNode root = tree(body);
        JsonNode error = root.has("error") ? root.path("error") : root;
        ErrorDetail main = error.isString()
                ? new ErrorDetail(text(error), text(root.path("error_description")), null)
                : detail(error);
        return of(main, error);
    }

    /** Reads an {@code error} object itself. */
    static GraphError of(JsonNode error) {
        return of(detail(error), error);
    }

    private static GraphError of(ErrorDetail main, JsonNode error) {
        List<ErrorDetail> details = new ArrayList<>();
        for (JsonNode detail : error.path("details")) {
            if (detail.isObject()) {
                details.add(detail(detail));
            }
        }
        return new GraphError(main, List.copyOf(details), inner(error));
    }

    private static JsonNode tree(byte[] body) {
        if (body.length > LARGEST) {
            return MissingNode.getInstance();
        }
        try {
            return ExactJson.read(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    private static ErrorDetail detail(JsonNode node) {
        return new ErrorDetail(text(node.path("code")), text(node.path("message")), text(node.path("target")));
    }

    private static JsonNode inner(JsonNode error) {
        JsonNode inner = error.path("innerError");
        return inner.isObject() ? inner : error.path("innererror");
    }

    private static @Nullable String text(JsonNode node) {
        JsonNode plain = node.isObject() ? node.path("value") : node; // older services send {"lang":"en","value":"…"}
        return plain.isValueNode() && !plain.isNull() && !plain.asString().isBlank() ? plain.asString() : null;
    }

    /** Returns a copy whose texts are masked by {@code sensitive}; the main code and the inner error are kept. */
    GraphError masked(SensitiveValues sensitive) {
        ErrorDetail shown = new ErrorDetail(
                main.code(), sensitive.maskNullable(main.message()), sensitive.maskNullable(main.target()));
        List<ErrorDetail> shownDetails = details.stream()
                .map(detail -> new ErrorDetail(
                        sensitive.maskNullable(detail.code()),
                        sensitive.maskNullable(detail.message()),
                        sensitive.maskNullable(detail.target())))
                .toList();
        return new GraphError(shown, shownDetails, innerError);
    }

    /** Returns the first text named {@code name} in the inner error or in one nested in the inner error. */
    Optional<String> inner(String name) {
        for (JsonNode node = innerError; node.isObject(); node = inner(node)) {
            String found = text(node.path(name));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Returns the code, followed by the increasingly specific codes of the nested inner errors. */
    List<String> codes() {
        List<String> codes = new ArrayList<>();
        if (main.code() != null) {
            codes.add(main.code());
        }
        for (JsonNode node = innerError; node.isObject(); node = inner(node)) {
            String code = text(node.path("code"));
            if (code != null) {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }
}
