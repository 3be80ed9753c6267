package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.json.ExactJson;
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

    /**
     * Octets next to each other.
     *
     * @param first the first one, from 0
     * @param last the last one; {@link Long#MAX_VALUE} for all that follow
     */
    public record Range(long first, long last) {
        long end() {
            return last == Long.MAX_VALUE ? last : last + 1;
        }
    }

    /** Copies the ranges. */
    public UploadStatus {
        missing = List.copyOf(missing);
    }

    /** Reads the body of an answer: of OneDrive, or of Outlook, which writes the names with capitals. */
    static UploadStatus parse(byte[] body) {
        JsonNode json = json(body);
        List<Range> missing = new ArrayList<>();
        for (JsonNode item : property(json, "nextexpectedranges")) {
            Matcher range = RANGE.matcher(item.asString(""));
            if (range.matches()) {
                String last = range.group(2);
                missing.add(new Range(
                        Long.parseLong(range.group(1)), last == null ? Long.MAX_VALUE : Long.parseLong(last)));
            }
        }
        String expiration = property(json, "expirationdatetime").asString("");
        return new UploadStatus(expiration.isEmpty() ? Optional.empty() : Optional.of(expiration), missing);
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : ExactJson.read(body);
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
