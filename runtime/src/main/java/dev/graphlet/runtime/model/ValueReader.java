package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.PeriodDuration;
import dev.graphlet.runtime.json.JsonFormatException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads a value of a given kind: primitive, enumeration or structured. Immutable and thread-safe.
 *
 * @param <V> the type of the values
 */
@InternalApi
public final class ValueReader<V> {
    private final Function<PropertyReader, @Nullable V> kind;
    private final TypeRegistry types;
    private final @Nullable StructuredType<?> type;

    private ValueReader(
            Function<PropertyReader, @Nullable V> kind, TypeRegistry types, @Nullable StructuredType<?> type) {
        this.kind = kind;
        this.types = types;
        this.type = type;
    }

    /** Returns a reader of values of {@code type}, or of a derived type that {@code types} declares. */
    public static <V extends StructuredValue> ValueReader<V> of(StructuredType<V> type, TypeRegistry types) {
        return new ValueReader<>(type.reader(), types, type);
    }

    /** Returns a reader that applies {@code kind}: {@code in -> in.string()}. */
    public static <V> ValueReader<V> of(Function<PropertyReader, @Nullable V> kind, TypeRegistry types) {
        return new ValueReader<>(kind, types, null);
    }

    /**
     * Reads the value at the parser's current token.
     *
     * @throws JsonFormatException if the value is null or not of the expected kind
     */
    public V read(JsonParser parser) {
        return read(new PropertyReader(parser, types, false));
    }

    /**
     * Reads the items of the array at the parser's current token, and adds each to {@code items} once it is read.
     *
     * @param most the maximum number of items
     * @throws JsonFormatException if an item is null or not of the expected kind, or if there are more than
     *     {@code most}
     */
    public void readItems(JsonParser parser, List<? super V> items, int most) {
        PropertyReader in = new PropertyReader(parser, types, false);
        while (in.nextItem()) {
            if (items.size() == most) {
                throw JsonFormatException.exceeded(
                        parser, "maxPageItems", "a page must have at most " + most + " items");
            }
            items.add(read(in));
            in.takeLexicalForm();
        }
    }

    /** Returns whether the values are of a structured type that declares the wire name {@code property}. */
    public boolean declares(String property) {
        return type != null && type.edmType().property(property).isPresent();
    }

    private V read(PropertyReader in) {
        V value = kind.apply(in);
        if (value == null) {
            String expected = in.takeLexicalForm() == null
                    ? "a value"
                    : "a duration without years and months, or declared as " + PeriodDuration.class.getName();
            throw JsonFormatException.mismatch(in.parser, expected, true);
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueReader<?> that && kind.equals(that.kind) && types == that.types;
    }

    @Override
    public int hashCode() {
        return kind.hashCode();
    }

    /** Returns the kind of the values, for messages. */
    @Override
    public String toString() {
        return type == null ? "values" : "'" + type.name() + "'";
    }
}
