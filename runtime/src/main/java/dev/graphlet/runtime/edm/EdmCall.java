package dev.graphlet.runtime.edm;

import dev.graphlet.runtime.InternalApi;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An action or a function (OData CSDL 4.01, section 12).
 *
 * @param name the qualified name, such as {@code microsoft.graph.industryData.start}
 * @param kind action or function
 * @param boundTo the qualified name of the entity type that the call is bound to; null for an unbound call
 * @param onCollection whether the call is bound to a collection of those entities rather than to a single one
 * @param parameters the parameters in order, without the binding parameter
 * @param result the result, as a property named {@code value}; of type {@code Edm.Stream} if the whole response body is
 *     the result; null if the call returns nothing
 */
@InternalApi
public record EdmCall(
        String name,
        Kind kind,
        @Nullable String boundTo,
        boolean onCollection,
        List<EdmProperty> parameters,
        @Nullable EdmProperty result) {
    /** The kind of a call: whether calling it may have side effects. */
    public enum Kind {
        /** POST, with the parameters in the body. */
        ACTION,
        /** GET, with the parameters in the URL. */
        FUNCTION
    }

    /** The type of a result that is the response body itself, as octets. */
    private static final String STREAM = "Edm.Stream";

    /** Creates a description with a copy of {@code parameters}. */
    public EdmCall {
        parameters = List.copyOf(parameters);
    }

    /** Returns the calls of all {@code lists} in one list. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the lists are only read
    public static List<EdmCall> all(List<EdmCall>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    /** Returns whether the result is the whole response body, as octets. */
    public boolean isStream() {
        return result != null && result.type().equals(STREAM);
    }

    /** Returns the name without its namespace. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
