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
 * The status of an upload session. Immutable and thread-safe.
 *
 * @param expiration when the session ends, as the service wrote it; empty if the service sent none
 * @param missing the octets that the service still expects, in order; empty if there are none, or the service sent none
 */
public record UploadStatus(Optional<String> expiration, List<Range> missing) {
    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,18})\\s*(?:-\\s*(\\d{1,18})?)?\\s*");
    private static final int LONGEST_EXCERPT = 60;

    /**
     * A range of octets.
     *
     * @param first the index of the first octet, from 0
     * @param last the index of the last octet; {@link Long#MAX_VALUE} for an open range
     */
    public record Range(long first, long last) {}

    /** Copies {@code missing}. */
    public UploadStatus {
        missing = List.copyOf(missing);
    }

    /**
     * Reads a response body of OneDrive, or of Outlook, which capitalizes the property names.
     *
     * @throws UnexpectedResponseException if a range is invalid
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
                exchange, "nextExpectedRanges must hold " + expected + ", but holds '" + excerpt + "'", null);
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
