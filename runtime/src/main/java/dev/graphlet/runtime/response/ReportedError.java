package dev.graphlet.runtime.response;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.transport.Exchange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Finds errors that services report inside a success: {@code {"error":{"code":"…"}}}, alone or beside a value. */
final class ReportedError {
    static final String NAME = "error";
    private static final String VALUE = "value";

    private ReportedError() {}

    /** Returns {@code value}; throws the error in {@code value}, unless its type declares a property {@code error}. */
    static <V extends StructuredValue> V checked(Exchange exchange, V value) {
        check(exchange, StructuredType.undeclared(value, NAME));
        return value;
    }

    /** Throws the exception for {@code node} if {@code node} is an error. */
    static void check(Exchange exchange, @Nullable JsonNode node) {
        if (node != null && GraphServiceException.isReportedBy(node)) {
            throw GraphServiceException.reported(exchange, node);
        }
    }

    /** Throws the exception for an error in {@code body}, if {@code body} contains nothing else except annotations. */
    static void checkWhole(Exchange exchange, JsonNode body) {
        if (body.propertyNames().stream().allMatch(name -> name.equals(NAME) || name.startsWith("@"))) {
            check(exchange, body.get(NAME));
        }
    }

    /** Throws the exception for an error in the body, if the body is JSON with nothing else except annotations. */
    static void checkWhole(Exchange exchange) {
        try {
            checkWhole(
                    exchange,
                    ExactJson.read(
                            exchange.response().sharedBody(), exchange.limits().maxDepth()));
        } catch (JacksonException e) {
            // a body without a reader may be anything
        }
    }

    /** Throws the exception for an error beside the value in the body. */
    static void checkBeside(Exchange exchange) {
        check(exchange, in(exchange, false));
    }

    /** Returns the exception for the error in the body; {@code failure} if there is none. */
    static GraphException or(Exchange exchange, GraphException failure) {
        JsonNode error = in(exchange);
        return error == null ? failure : GraphServiceException.reported(exchange, error);
    }

    /** Returns the first error in the body, its value or an item of its value, even in a truncated body; else null. */
    static @Nullable JsonNode in(Exchange exchange) {
        return in(exchange, true);
    }

    private static @Nullable JsonNode in(Exchange exchange, boolean withValue) {
        try (JsonParser parser = ExactJson.parser(
                exchange.response().sharedBody(), exchange.limits().maxDepth())) {
            return parser.nextToken() == JsonToken.START_OBJECT ? inObject(parser, withValue) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static @Nullable JsonNode inObject(JsonParser parser, boolean withValue) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            JsonNode found = null;
            if (name.equals(NAME)) {
                found = ExactJson.read(parser);
            } else if (withValue && name.equals(VALUE) && token == JsonToken.START_ARRAY) {
                found = inItems(parser);
            } else if (withValue && name.equals(VALUE) && token == JsonToken.START_OBJECT) {
                found = inObject(parser, false);
            } else {
                parser.skipChildren();
            }
            if (GraphServiceException.isReportedBy(found)) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable JsonNode inItems(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            JsonNode found = null;
            if (token == JsonToken.START_OBJECT) {
                found = inObject(parser, false);
            } else {
                parser.skipChildren();
            }
            if (found != null || token == null) {
                return found;
            }
        }
        return null;
    }
}
