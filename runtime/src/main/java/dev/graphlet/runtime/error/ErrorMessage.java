package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.RequestLine;
import dev.graphlet.runtime.transport.RetryAfter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds the text of {@link GraphServiceException#getMessage()}, in one paragraph. */
final class ErrorMessage {
    private static final int LONGEST_EXCERPT = 200;
    private static final int LONGEST_BODY = 16_384;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final Pattern ADVANCED =
            Pattern.compile("\\$search=|\\$filter=[^&]*(?:\\bne\\b|\\bnot\\b|\\bendswith\\(|/\\$count\\b)");

    private ErrorMessage() {}

    /**
     * Returns for example
     * {@code 404 Not Found, ItemNotFound: No such run. Target 'id'. GET https://… (request-id 1). Check …}
     */
    static String of(Exchange exchange, GraphError error) {
        int status = exchange.response().status();
        StringBuilder message = new StringBuilder().append(status).append(' ').append(KnownStatus.reason(status));
        append(
                message,
                ", ",
                exchange.line().sensitive().maskNullable(error.main().code()),
                "");
        append(message, ": ", what(exchange, error), "");
        endSentence(message);
        append(message, " Target '", error.main().target(), "'.");
        error.details().forEach(detail -> append(message, " Detail: ", detail(detail), "."));
        message.append(' ').append(exchange.line());
        append(message, " (request-id ", requestId(exchange, error), ")");
        message.append('.');
        append(message, " ", needsPermissions(exchange) ? permissions(exchange) : KnownStatus.hint(status), "");
        append(message, " ", advanced(exchange, error), "");
        Duration wait = RetryAfter.of(exchange.response().headers());
        append(message, " The service asks to wait ", wait == null ? null : seconds(wait), ".");
        return message.toString();
    }

    /** Returns whether the token of the request lacks a permission that is known; a URL without a token needs none. */
    private static boolean needsPermissions(Exchange exchange) {
        return exchange.response().status() == FORBIDDEN
                && !exchange.line().secret()
                && !exchange.permissions().isEmpty();
    }

    private static String permissions(Exchange exchange) {
        RequestLine line = exchange.line();
        String root = exchange.root().getRawPath();
        String path = line.uri().getRawPath();
        String below = path.startsWith(root + "/") ? path.substring(root.length()) : path;
        return line.method() + " " + line.sensitive().mask(below) + " needs one of these permissions: "
                + exchange.permissions() + ". Grant one to the app registration, or consent to it.";
    }

    /**
     * Returns advice for advanced queries on directory objects, since the service's own message gives none; or null.
     */
    private static @Nullable String advanced(Exchange exchange, GraphError error) {
        String query = exchange.line().uri().getQuery();
        boolean refused = exchange.response().status() == BAD_REQUEST
                && query != null
                && (!query.contains("$count=true") // advanced() adds $count
                        || "Request_UnsupportedQuery".equals(error.main().code()));
        return refused && ADVANCED.matcher(query).find()
                ? "For directory objects, ne, not, endsWith, $count and $search need advanced()."
                : null;
    }

    private static void append(StringBuilder message, String before, @Nullable String text, String after) {
        if (text != null && !text.isEmpty()) {
            message.append(before).append(text).append(after);
        }
    }

    private static void endSentence(StringBuilder message) {
        if (".!?".indexOf(message.charAt(message.length() - 1)) < 0) {
            message.append('.');
        }
    }

    private static @Nullable String what(Exchange exchange, GraphError error) {
        if (error.main().message() != null) {
            return error.main().message();
        }
        if (error.main().code() != null) {
            return null;
        }
        String body = exchange.line()
                .sensitive()
                .mask(body(exchange))
                .replaceAll("\\s+", " ")
                .strip();
        String excerpt = body.length() <= LONGEST_EXCERPT ? body : body.substring(0, LONGEST_EXCERPT) + "…";
        return body.isEmpty() ? "the body is empty" : "the body is not a Graph error and begins with '" + excerpt + "'";
    }

    private static @Nullable String detail(ErrorDetail detail) {
        StringBuilder text = new StringBuilder();
        append(text, "", detail.code(), "");
        append(text, text.isEmpty() ? "" : ", ", detail.message(), "");
        append(text, " '", detail.target(), "'");
        return text.isEmpty() ? null : text.toString().strip();
    }

    private static String seconds(Duration wait) {
        return wait.toNanosPart() == 0 ? wait.toSeconds() + " s" : wait.toMillis() + " ms";
    }

    static @Nullable String requestId(Exchange exchange, GraphError error) {
        return exchange.response()
                .headers()
                .first("request-id")
                .or(() -> error.inner("request-id"))
                .orElse(null);
    }

    /** Returns the body as text, truncated if it is long. */
    static String body(Exchange exchange) {
        byte[] bytes = exchange.response().sharedBody();
        String text = new String(bytes, 0, Math.min(bytes.length, LONGEST_BODY), StandardCharsets.UTF_8);
        return bytes.length <= LONGEST_BODY ? text : text + "…";
    }
}
