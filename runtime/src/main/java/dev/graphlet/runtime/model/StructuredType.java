package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.JsonFormatException;
import dev.graphlet.runtime.json.JsonTree;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * A generated type: its declaration, and how its values are read and written. Thread-safe.
 *
 * @param <T> the generated model class
 */
@InternalApi
public final class StructuredType<T extends StructuredValue> {
    private final Class<T> modelClass;
    private final StructuredCodec codec;
    private final Function<PropertyReader, @Nullable T> reader = this::read;
    private @Nullable TypeRegistry aloneIn;

    /** Creates the type of {@code modelClass}, read and written by {@code codec}. */
    @InternalApi
    public StructuredType(Class<T> modelClass, StructuredCodec codec) {
        this.modelClass = modelClass;
        this.codec = codec;
    }

    /** Returns the qualified OData name, such as {@code microsoft.graph.user}. */
    public String name() {
        return codec.type().name();
    }

    /** Returns the declared type. */
    public EdmStructuredType edmType() {
        return codec.type();
    }

    /** Returns the generated model class. */
    public Class<T> modelClass() {
        return modelClass;
    }

    /**
     * Returns the properties that a query selects by default: the declared ones except navigation properties. Empty,
     * for the service's default selection, if {@code types} has a type derived from this one, or if this type declares
     * only its key.
     */
    public List<String> selection(TypeRegistry types) {
        return selection(types, property -> !property.isNavigation());
    }

    /**
     * Returns the properties that a delta selects by default: {@link #selection}, and the tracked navigation
     * properties.
     */
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
     * Reads a value of this type, or of a derived type that {@code types} declares. A value of any other derived type
     * is read as this type and keeps its {@code @odata.type}.
     *
     * @param parser a parser before or at the opening brace; afterwards at the closing brace
     * @throws JsonFormatException if the JSON does not match the declared types
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
     * Reads a value from JSON text.
     *
     * @throws JsonFormatException if the JSON does not match the declared types, or is followed by more text
     */
    public T read(String json, TypeRegistry types) {
        return ExactJson.read(Arguments.nonNull(json, "json"), parser -> readWhole(parser, types));
    }

    /**
     * Reads a value from JSON that a mapper has parsed.
     *
     * @throws JsonFormatException if the JSON does not match the declared types
     */
    public T read(JsonTree json, TypeRegistry types) {
        return read(json.parser(), types);
    }

    /**
     * Reads a value from JSON text in UTF-8.
     *
     * @throws JsonFormatException if the JSON does not match the declared types, or is followed by more text
     */
    public T read(byte[] json, TypeRegistry types) {
        return ExactJson.read(json, parser -> readWhole(parser, types));
    }

    /**
     * Reads a value from JSON text in UTF-8 with at most {@code maxDepth} levels.
     *
     * @throws JsonFormatException if the JSON does not match the declared types, is followed by more text, or is nested
     *     deeper
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

    /**
     * Returns the undeclared property {@code name} of {@code value}, which must not be modified; null if there is none.
     */
    public static @Nullable JsonNode undeclared(StructuredValue value, String name) {
        return value.extras.undeclared.get(name);
    }

    /** Writes {@code value} as JSON text in UTF-8. */
    public byte[] write(StructuredValue value, WriteMode mode) {
        return ExactJson.write(json -> new PropertyWriter(json, mode).root(value));
    }

    private @Nullable T read(PropertyReader in) {
        return in.structured(this);
    }

    /** Returns a reader of a value of this type, which reads JSON null as null. */
    Function<PropertyReader, @Nullable T> reader() {
        return reader;
    }

    /**
     * Returns whether {@code types} has no type derived from this one. Caches the last such registry, since most types
     * are used with only one; a data race on the cache is harmless, as the registry is then asked again.
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
