package dev.graphlet.runtime.request;

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

/** Finds the errors that services report inside a success: {@code {"error":{"code":"…"}}}, alone or beside a value. */
final class ReportedError {
    static final String NAME = "error";
    private static final String VALUE = "value";

    private ReportedError() {}

    /** Returns the value; throws the error that it holds, unless its type declares a property of that name. */
    static <V extends StructuredValue> V checked(Exchange exchange, V value) {
        check(exchange, StructuredType.undeclared(value, NAME));
        return value;
    }

    /** Throws {@code node} if it is an error. */
    static void check(Exchange exchange, @Nullable JsonNode node) {
        if (node != null && GraphServiceException.isReportedBy(node)) {
            throw GraphServiceException.reported(exchange, node);
        }
    }

    /** Throws the error that is all that {@code body} holds, annotations aside. */
    static void checkWhole(Exchange exchange, JsonNode body) {
        if (body.propertyNames().stream().allMatch(name -> name.equals(NAME) || name.startsWith("@"))) {
            check(exchange, body.get(NAME));
        }
    }

    /** Throws the error that is all that the body holds, annotations aside; the body may be no JSON at all. */
    static void checkWhole(Exchange exchange) {
        try {
            checkWhole(
                    exchange,
                    ExactJson.read(
                            exchange.response().sharedBody(), exchange.limits().maxDepth()));
        } catch (JacksonException e) {
            // a body that nobody reads may be anything
        }
    }

    /** Throws the error beside the value that the body holds. */
    static void checkBeside(Exchange exchange) {
        check(exchange, in(exchange, false));
    }

    /** Returns the exception for the error that the body reports; {@code failure} if it reports none. */
    static GraphException or(Exchange exchange, GraphException failure) {
        JsonNode error = in(exchange);
        return error == null ? failure : GraphServiceException.reported(exchange, error);
    }

    /** Returns the first error in the body, its value or the items of its value, also if it is cut off later; else null. */
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
