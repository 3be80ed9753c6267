package dev.graphlet.runtime.request;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.JsonFormatException;
import dev.graphlet.runtime.transport.Exchange;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** Reads any JSON; nothing if the body is empty. */
record JsonReader() implements ResponseReader<Optional<JsonNode>> {
    @Override
    public Optional<JsonNode> read(Exchange exchange) {
        byte[] body = exchange.response().sharedBody();
        if (body.length == 0) {
            return Optional.empty();
        }
        try (JsonParser parser = ExactJson.parser(body)) {
            JsonNode tree = tree(parser);
            ReportedError.checkWhole(exchange, tree);
            return Optional.of(tree);
        } catch (JacksonException e) {
            throw ReportedError.or(exchange, ObjectReader.unreadable(exchange, e));
        }
    }

    private static JsonNode tree(JsonParser parser) {
        try {
            return ExactJson.read(parser);
        } catch (JacksonException e) {
            throw JsonFormatException.unreadable(parser, e);
        }
    }
}
