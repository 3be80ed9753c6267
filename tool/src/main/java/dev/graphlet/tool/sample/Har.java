package dev.graphlet.tool.sample;

import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.selection.Shape;
import dev.graphlet.tool.selection.Wish;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A trace of requests, as browsers and proxies save it. Of each, also in a batch, the method, the path and the names in the query and in
 * JSON bodies are used; nothing else leaves this class, and no failure in a single request is told with its text.
 */
public final class Har {
    private static final Set<String> METHODS = Set.of("GET", "POST", "PATCH", "PUT", "DELETE");

    private final List<JsonNode> entries = new ArrayList<>();

    /**
     * Reads a trace.
     *
     * @param name what messages call it
     * @throws DataException if it is none
     */
    public Har(JsonNode har, String name) {
        JsonNode all = har.path("log").path("entries");
        if (!all.isArray()) {
            throw new DataException(name
                    + " is not a HAR file: it has no log.entries. Save the trace as HAR, and run the command again.");
        }
        all.forEach(entries::add);
    }

    /** Returns the URLs of the requests; for choosing a service, not for showing. */
    public List<String> urls() {
        return entries.stream().map(Har::url).toList();
    }

    /**
     * Returns what the requests ask for.
     *
     * @param path reads the path and query of a URL of the service; empty for another one
     */
    public List<Wish> wishes(Function<String, Optional<Wish.OfPath>> path) {
        List<Wish> wishes = new ArrayList<>();
        for (JsonNode entry : entries) {
            for (Traced request : HarBatch.isBatch(url(entry)) ? HarBatch.requests(entry) : List.of(traced(entry))) {
                if (METHODS.contains(request.method())) {
                    path.apply(request.url()).ifPresent(wish -> wishes.add(request.wish(wish)));
                }
            }
        }
        return wishes;
    }

    private static Traced traced(JsonNode entry) {
        String method = entry.path("request").path("method").asString("").toUpperCase(Locale.ROOT);
        boolean reads = method.equals("GET");
        Shape sent = names(entry.path("request").path("postData"));
        return new Traced(
                method, url(entry), sent, reads ? names(entry.path("response").path("content")) : Shape.EMPTY);
    }

    static String url(JsonNode entry) {
        return entry.path("request").path("url").asString("");
    }

    private static Shape names(JsonNode content) {
        return body(content).map(JsonShape::of).orElse(Shape.EMPTY);
    }

    /** Returns a body of JSON; empty if it is another one, or cannot be read. */
    static Optional<JsonNode> body(JsonNode content) {
        boolean json =
                content.path("mimeType").asString("").toLowerCase(Locale.ROOT).contains("json");
        boolean encoded = content.path("encoding").asString("").equals("base64");
        if (!json) {
            return Optional.empty();
        }
        try {
            String text = content.path("text").asString("");
            String decoded = encoded ? new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8) : text;
            return Optional.of(JsonFile.parse(decoded, "a body"));
        } catch (DataException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
