package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.JsonFormatException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * One generated type: its description and how its values are read and written. Thread-safe.
 *
 * @param <T> the generated model class
 */
public final class StructuredType<T extends StructuredValue> {
    private final Class<T> modelClass;
    private final StructuredCodec codec;
    private final Function<PropertyReader, @Nullable T> reader = this::read;
    private @Nullable TypeRegistry aloneIn;

    /** The type of those models, coded by {@code codec}. For generated code. */
    public StructuredType(Class<T> modelClass, StructuredCodec codec) {
        this.modelClass = modelClass;
        this.codec = codec;
    }

    /** The qualified OData name, such as {@code microsoft.graph.user}. */
    public String name() {
        return codec.type().name();
    }

    /** What the spec declares. */
    public EdmStructuredType edmType() {
        return codec.type();
    }

    /** The generated model class. */
    public Class<T> modelClass() {
        return modelClass;
    }

    /**
     * Returns the properties that a query selects by itself: those declared but navigations. Empty for what the service
     * gives by itself, if {@code types} has a type derived from this one, or if this one declares nothing but its key.
     */
    public List<String> selection(TypeRegistry types) {
        return selection(types, property -> !property.isNavigation());
    }

    /** Returns what a delta selects by itself: {@link #selection}, and the navigations whose changes it is asked for. */
    public List<String> deltaSelection(TypeRegistry types) {
        return selection(types, property -> !property.isNavigation() || property.isTracked());
    }

    private List<String> selection(TypeRegistry types, Predicate<EdmProperty> which) {
        List<EdmProperty> selected =
                edmType().properties().stream().filter(which).toList();
        boolean all = types.hasDerivedTypes(this) || selected.stream().allMatch(EdmProperty::isKey);
        return all ? List.of() : selected.stream().map(EdmProperty::name).toList();
    }

    /**
     * Reads one value, or one of a derived type that {@code types} declares; any other derived type is read as this
     * one and keeps what it was.
     *
     * @param parser stands before or on the opening brace; afterwards on the closing one
     * @throws JsonFormatException when the JSON does not hold what is declared
     */
    public T read(JsonParser parser, TypeRegistry types) {
        return ExactJson.read(parser, in -> {
            if (in.currentToken() == null) {
                in.nextToken();
            }
            return new PropertyReader(in, types, false).object(this);
        });
    }

    /**
     * Reads one value from JSON text in UTF-8.
     *
     * @throws JsonFormatException when the JSON does not hold what is declared, or more follows
     */
    public T read(byte[] json, TypeRegistry types) {
        return ExactJson.read(json, parser -> readWhole(parser, types));
    }

    /**
     * Reads one value from JSON text in UTF-8 of at most so many levels.
     *
     * @throws JsonFormatException when the JSON does not hold what is declared, or more follows, or it is nested deeper
     */
    public T read(byte[] json, TypeRegistry types, int maxDepth) {
        return ExactJson.read(json, maxDepth, parser -> readWhole(parser, types));
    }

    private T readWhole(JsonParser parser, TypeRegistry types) {
        T value = read(parser, types);
        if (parser.nextToken() != null) {
            throw JsonFormatException.mismatch(parser, "nothing after the value", true);
        }
        return value;
    }

    /** Returns what {@code value} has under a name that its type does not declare, not to be changed; null for nothing. */
    public static @Nullable JsonNode undeclared(StructuredValue value, String name) {
        return value.remainder.undeclared.get(name);
    }

    /** Writes a value as JSON text in UTF-8. */
    public byte[] write(StructuredValue value, WriteMode mode) {
        return ExactJson.write(generator -> new PropertyWriter(generator, mode).root(value));
    }

    private @Nullable T read(PropertyReader in) {
        return in.structured(this);
    }

    /** Reads one, or JSON null as null. */
    Function<PropertyReader, @Nullable T> reader() {
        return reader;
    }

    /**
     * Whether {@code types} has no type derived from this one. Most are asked for one registry only, so that the latest is
     * remembered; threads that miss each other's notes ask again.
     */
    boolean isAlone(TypeRegistry types) {
        if (aloneIn == types) {
            return true;
        }
        boolean alone = !types.hasDerivedTypes(this);
        if (alone) {
            aloneIn = types;
        }
        return alone;
    }

    StructuredCodec codec() {
        return codec;
    }

    @Override
    public String toString() {
        return name();
    }
}
