package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.transport.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What an upload session still expects. Immutable and thread-safe.
 *
 * @param expiration when the session ends, as the service wrote it; empty if it does not say
 * @param missing the octets that the service does not have, in order; empty if it has all, or does not say
 */
public record UploadStatus(Optional<String> expiration, List<Range> missing) {
    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,18})\\s*(?:-\\s*(\\d{1,18})?)?\\s*");
    private static final int LONGEST_EXCERPT = 60;

    /**
     * Octets next to each other.
     *
     * @param first the first one, from 0
     * @param last the last one; {@link Long#MAX_VALUE} for all that follow
     */
    public record Range(long first, long last) {}

    /** Copies the ranges. */
    public UploadStatus {
        missing = List.copyOf(missing);
    }

    /**
     * Reads the body of an answer: of OneDrive, or of Outlook, which writes the names with capitals.
     *
     * @throws UnexpectedResponseException if a range is none
     */
    static UploadStatus parse(Exchange exchange) {
        JsonNode json = json(exchange);
        JsonNode ranges = property(json, "nextexpectedranges");
        if (!ranges.isArray() && !ranges.isMissingNode() && !ranges.isNull()) {
            throw broken(exchange, "an array", ranges);
        }
        List<Range> missing = new ArrayList<>();
        for (JsonNode item : ranges) {
            missing.add(
                    range(item).orElseThrow(() -> broken(exchange, "ranges such as '0-327679' or '327680-'", item)));
        }
        String expiration = property(json, "expirationdatetime").asString("");
        return new UploadStatus(expiration.isEmpty() ? Optional.empty() : Optional.of(expiration), missing);
    }

    private static Optional<Range> range(JsonNode item) {
        Matcher range = RANGE.matcher(item.asString(""));
        if (!range.matches()) {
            return Optional.empty();
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2) == null ? Long.MAX_VALUE : Long.parseLong(range.group(2));
        return first <= last ? Optional.of(new Range(first, last)) : Optional.empty();
    }

    private static UnexpectedResponseException broken(Exchange exchange, String expected, JsonNode found) {
        String text = found.isString() ? found.stringValue() : found.toString();
        String excerpt = text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
        return new UnexpectedResponseException(
                exchange, "its nextExpectedRanges must hold " + expected + ", and hold '" + excerpt + "'", null);
    }

    private static JsonNode json(Exchange exchange) {
        byte[] body = exchange.response().sharedBody();
        try {
            return body.length == 0
                    ? MissingNode.getInstance()
                    : ExactJson.read(body, exchange.limits().maxDepth());
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    private static JsonNode property(JsonNode json, String lowerCase) {
        return json.properties().stream()
                .filter(property -> property.getKey().toLowerCase(Locale.ROOT).equals(lowerCase))
                .findFirst()
                .<JsonNode>map(property -> property.getValue())
                .orElse(MissingNode.getInstance());
    }
}
