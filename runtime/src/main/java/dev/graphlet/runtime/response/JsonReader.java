package dev.graphlet.runtime.response;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.transport.Exchange;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads any JSON; nothing if the body is empty. */
record JsonReader() implements ResponseReader<Optional<JsonNode>> {
    @Override
    public Optional<JsonNode> read(Exchange exchange) {
        byte[] body = exchange.response().sharedBody();
        if (body.length == 0) {
            return Optional.empty();
        }
        try {
            JsonNode tree = ExactJson.read(body, exchange.limits().maxDepth());
            ReportedError.checkWhole(exchange, tree);
            return Optional.of(tree);
        } catch (JacksonException e) {
            throw ReportedError.or(exchange, ObjectReader.unreadable(exchange, e));
        }
    }
}
