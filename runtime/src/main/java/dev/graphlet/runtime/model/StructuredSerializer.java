package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.json.JsonWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Allows any Jackson mapper to write generated models without loss. Thread-safe. */
@InternalApi
public final class StructuredSerializer extends ValueSerializer<StructuredValue> {
    /** Creates the serializer. For Jackson. */
    public StructuredSerializer() {}

    @Override
    public void serialize(StructuredValue value, JsonGenerator generator, SerializationContext context) {
        new PropertyWriter(JsonWriter.to(generator), WriteMode.LOSSLESS).root(value);
    }

    /**
     * Writes the value after its type id, {@code ["com.example.User",{…}]}, rather than with the id among the
     * properties of the service.
     */
    @Override
    public void serializeWithType(
            StructuredValue value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        Class<?> outer =
                value.getClass().getEnclosingClass(); // of the Unknown form of an abstract type, which cannot be read
        WritableTypeId id =
                types.typeId(value, outer == null ? value.getClass() : outer, JsonToken.VALUE_EMBEDDED_OBJECT);
        types.writeTypePrefix(generator, context, id);
        serialize(value, generator, context);
        types.writeTypeSuffix(generator, context, id);
    }
}
