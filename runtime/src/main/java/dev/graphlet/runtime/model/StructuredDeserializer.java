package dev.graphlet.runtime.model;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Lets any Jackson mapper read a generated model. Thread-safe.
 *
 * @param <T> the model
 */
public abstract class StructuredDeserializer<T extends StructuredValue> extends ValueDeserializer<T> {
    private final StructuredType<T> type;
    private final TypeRegistry types;

    /** Reads values of that type, or of those derived from it in {@code types}. */
    protected StructuredDeserializer(StructuredType<T> type, TypeRegistry types) {
        this.type = type;
        this.types = types;
    }

    @Override
    public final T deserialize(JsonParser parser, DeserializationContext context) {
        return type.read(parser, types);
    }

    /** Models name their own type; a mapper's default typing adds nothing. */
    @Override
    public final Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }
}
