package dev.graphlet.runtime.edm;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An action or a function (OData CSDL 4.01, section 12).
 *
 * @param name the qualified name, such as {@code microsoft.graph.industryData.start}
 * @param kind action or function
 * @param boundTo the qualified name of the entity type it is bound to; null for one that the service itself offers
 * @param onCollection whether it is bound to a collection of those entities rather than to one
 * @param parameters without the binding parameter, in order
 * @param result what it returns, as a property named {@code value}; of type {@code Edm.Stream} if its whole answer is
 *     octets; null for nothing
 */
public record EdmCall(
        String name,
        Kind kind,
        @Nullable String boundTo,
        boolean onCollection,
        List<EdmProperty> parameters,
        @Nullable EdmProperty result) {
    /** Whether the service may change something when it is called. */
    public enum Kind {
        /** POST, with the parameters in the body. */
        ACTION,
        /** GET, with the parameters in the URL. */
        FUNCTION
    }

    /** The type of a result that is the answer's octets themselves. */
    private static final String STREAM = "Edm.Stream";

    /** Copies the list. */
    public EdmCall {
        parameters = List.copyOf(parameters);
    }

    /** Those of all lists together. */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public static List<EdmCall> all(List<EdmCall>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    /** Returns whether the whole answer is the result, as octets. */
    public boolean isStream() {
        return result != null && result.type().equals(STREAM);
    }

    /** The name without its namespace. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
