package dev.graphlet.runtime.model;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.graphlet.runtime.InternalApi;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Allows any Jackson mapper to read a generated model. Thread-safe.
 *
 * @param <T> the model
 */
@InternalApi
public abstract class StructuredDeserializer<T extends StructuredValue> extends ValueDeserializer<T> {
    private final StructuredType<T> type;
    private final TypeRegistry types;

    /** Creates a deserializer for values of {@code type}, or of types derived from it in {@code types}. */
    protected StructuredDeserializer(StructuredType<T> type, TypeRegistry types) {
        this.type = type;
        this.types = types;
    }

    @Override
    public final T deserialize(JsonParser parser, DeserializationContext context) {
        return type.read(parser, types);
    }

    /** Reads a value with a type id, or one from a service, which has no type id. */
    @Override
    public final Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        boolean typed = parser.hasToken(JsonToken.START_ARRAY)
                || typeDeserializer.getTypeInclusion() == JsonTypeInfo.As.WRAPPER_OBJECT;
        return typed ? typeDeserializer.deserializeTypedFromAny(parser, context) : deserialize(parser, context);
    }
}
