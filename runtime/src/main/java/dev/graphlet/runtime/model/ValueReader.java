package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.PeriodDuration;
import dev.graphlet.runtime.json.JsonFormatException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads one value of a kind: a primitive, an enumeration value or a structured one. Immutable and thread-safe.
 *
 * @param <V> what it reads
 */
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

    /** Reads values of that type, or of a derived one that {@code types} declares. */
    public static <V extends StructuredValue> ValueReader<V> of(StructuredType<V> type, TypeRegistry types) {
        return new ValueReader<>(type.reader(), types, type);
    }

    /** Reads what {@code kind} reads: {@code in -> in.string()}. */
    public static <V> ValueReader<V> of(Function<PropertyReader, @Nullable V> kind, TypeRegistry types) {
        return new ValueReader<>(kind, types, null);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @throws JsonFormatException if it is null, or not of that kind
     */
    public V read(JsonParser parser) {
        return read(new PropertyReader(parser, types, false));
    }

    /**
     * Reads the items of the array that the parser stands on, and adds each to {@code items} as it comes.
     *
     * @param most how many there may be
     * @throws JsonFormatException if one is null, or not of that kind, or if there are more
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

    /** Returns whether what it reads is of a structured type that declares a property of that wire name. */
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

    /** What it reads, for messages. */
    @Override
    public String toString() {
        return type == null ? "values" : "'" + type.name() + "'";
    }
}
