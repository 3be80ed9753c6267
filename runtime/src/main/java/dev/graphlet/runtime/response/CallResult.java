package dev.graphlet.runtime.response;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.JsonFormatException;
import dev.graphlet.runtime.model.PropertyReader;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.model.ValueReader;
import dev.graphlet.runtime.transport.Exchange;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the single value that an action or a function returns: bare, or as the {@code value} of a wrapper object, since
 * services send both forms (OData JSON 4.01, sections 11 and 12).
 *
 * @param reader reads the value
 * @param wrapping when a JSON object is a wrapper
 * @param <T> the type of the value
 */
@InternalApi
public record CallResult<T>(ValueReader<T> reader, Wrapping wrapping) implements ResponseReader<T> {
    /** When a JSON object in the response is a wrapper rather than the value itself. */
    public enum Wrapping {
        /** The value is not an object, so every object is a wrapper. */
        ALWAYS,
        /** The value is an object: an object whose only property besides annotations is {@code value} is a wrapper. */
        ALONE,
        /** The value is an object with a property {@code value} of its own, so no object is a wrapper. */
        NEVER
    }

    /** Returns a reader for calls without a result; it ignores every body that does not report an error. */
    public static ResponseReader<@Nullable Void> nothing() {
        return new NothingReader();
    }

    /** Returns a reader of a primitive or an enumeration value: {@code of(in -> in.string(), types)}. */
    public static <T> CallResult<T> of(Function<PropertyReader, @Nullable T> value, TypeRegistry types) {
        return new CallResult<>(ValueReader.of(value, types), Wrapping.ALWAYS);
    }

    /** Returns a reader of an entity or a complex value. */
    public static <T extends StructuredValue> CallResult<T> of(StructuredType<T> type, TypeRegistry types) {
        boolean hasValue = type.edmType().property("value").isPresent();
        return new CallResult<>(ValueReader.of(type, types), hasValue ? Wrapping.NEVER : Wrapping.ALONE);
    }

    @Override
    public T read(Exchange exchange) {
        byte[] body = exchange.response().sharedBody();
        if (body.length == 0) {
            throw EmptyResponse.of(exchange, "the result", "");
        }
        try {
            int maxDepth = exchange.limits().maxDepth();
            boolean wrapped = ExactJson.read(body, maxDepth, this::isWrapped);
            T result = ExactJson.read(body, maxDepth, parser -> read(parser, wrapped));
            if (result instanceof StructuredValue value) {
                ReportedError.check(exchange, StructuredType.undeclared(value, ReportedError.NAME));
            }
            if (wrapped) {
                ReportedError.checkBeside(exchange);
            }
            return result;
        } catch (JacksonException e) {
            GraphException failure = isJson(exchange) ? ObjectReader.unreadable(exchange, e) : noJson(exchange, e);
            throw reader.declares(ReportedError.NAME) ? failure : ReportedError.or(exchange, failure);
        }
    }

    /** Returns whether the {@code Content-Type} of the response is JSON or missing. */
    private static boolean isJson(Exchange exchange) {
        return exchange.response()
                .headers()
                .first("Content-Type")
                .map(type -> type.toLowerCase(Locale.ROOT).contains("json"))
                .orElse(true);
    }

    private static UnexpectedResponseException noJson(Exchange exchange, JacksonException e) {
        return new UnexpectedResponseException(
                exchange,
                "the body is not JSON with the result. If the service returns a file, declare the method in the"
                        + " spec to return InputStream",
                e);
    }

    private T read(JsonParser parser, boolean wrapped) {
        parser.nextToken();
        if (wrapped) {
            toValue(parser);
        }
        return reader.read(parser);
    }

    private boolean isWrapped(JsonParser parser) {
        return wrapping != Wrapping.NEVER
                && parser.nextToken() == JsonToken.START_OBJECT
                && (wrapping == Wrapping.ALWAYS || hasValueAlone(parser));
    }

    private static boolean hasValueAlone(JsonParser parser) {
        boolean found = false;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            parser.skipChildren();
            if (name.equals("value")) {
                found = token == JsonToken.START_OBJECT || token == JsonToken.VALUE_NULL;
            } else if (!name.startsWith("@")) {
                return false;
            }
        }
        return found;
    }

    private static void toValue(JsonParser parser) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (name.equals("value")) {
                return;
            }
            parser.skipChildren();
        }
        throw JsonFormatException.mismatch(parser, "an object with 'value'", true);
    }
}
