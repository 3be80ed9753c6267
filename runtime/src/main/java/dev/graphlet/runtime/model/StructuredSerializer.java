package dev.graphlet.runtime.model;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Lets any Jackson mapper write generated models, losing nothing. Thread-safe. */
public final class StructuredSerializer extends ValueSerializer<StructuredValue> {
    /** For Jackson. */
    public StructuredSerializer() {}

    @Override
    public void serialize(StructuredValue value, JsonGenerator generator, SerializationContext context) {
        new PropertyWriter(generator, WriteMode.LOSSLESS).root(value);
    }

    /** Models name their own type; a mapper's default typing adds nothing. */
    @Override
    public void serializeWithType(
            StructuredValue value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
