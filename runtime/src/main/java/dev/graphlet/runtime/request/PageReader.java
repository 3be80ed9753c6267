package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.JsonFormatException;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.model.ValueReader;
import dev.graphlet.runtime.transport.Exchange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads {@code {"value":[…]}} with its annotations before or after. */
record PageReader<T>(ValueReader<T> item) implements ResponseReader<GraphPage<T>> {
    static <V extends StructuredValue> PageReader<V> of(StructuredType<V> type, TypeRegistry types) {
        return new PageReader<>(ValueReader.of(type, types));
    }

    @Override
    public GraphPage<T> read(Exchange exchange) {
        byte[] body = exchange.response().sharedBody();
        if (body.length == 0) {
            throw new UnexpectedResponseException(
                    exchange, "the body is empty where a page of " + item + " is expected", null);
        }
        try (JsonParser parser = ExactJson.parser(body)) {
            return page(exchange, parser);
        }
    }

    private GraphPage<T> page(Exchange exchange, JsonParser parser) {
        List<T> value = null;
        Map<String, JsonNode> annotations = new LinkedHashMap<>();
        try {
            expect(parser, parser.nextToken(), JsonToken.START_OBJECT, "a page, an object");
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                if (name.equals("value")) {
                    value = items(parser);
                } else {
                    annotations.put(name, ExactJson.read(parser));
                }
            }
            expect(parser, parser.nextToken(), null, "nothing after the page");
        } catch (JacksonException e) {
            throw ObjectReader.unreadable(exchange, JsonFormatException.unreadable(parser, e));
        }
        if (value == null) {
            throw new UnexpectedResponseException(exchange, "the page has no 'value'", null);
        }
        return new GraphPage<>(value, annotations, exchange.line().uri());
    }

    private List<T> items(JsonParser parser) {
        expect(parser, parser.currentToken(), JsonToken.START_ARRAY, "an array of " + item);
        return item.items(parser);
    }

    private static void expect(
            JsonParser parser, @Nullable JsonToken token, @Nullable JsonToken expected, String description) {
        if (token != expected) {
            throw JsonFormatException.mismatch(parser, description, true);
        }
    }
}
