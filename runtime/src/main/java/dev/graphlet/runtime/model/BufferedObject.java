package dev.graphlet.runtime.model;

import dev.graphlet.runtime.json.JsonFormatException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.util.TokenBuffer;

/**
 * An object of a type that has derived types, held until its {@code @odata.type} is known: it may come anywhere.
 *
 * @param parser stands before the first property; its pointers are those of the whole text
 * @param odataType as it came; null for none
 */
record BufferedObject(JsonParser parser, @Nullable String odataType) {
    /** Reads the rest of an object to its closing brace; {@code in} stands on its first name, or on the value of it. */
    static BufferedObject read(JsonParser in) {
        TokenBuffer tokens =
                TokenBuffer.forBuffering(in, in.objectReadContext()).forceUseOfBigDecimal(true);
        tokens.overrideParentContext(in.streamReadContext());
        String odataType = null;
        if (in.currentToken() != JsonToken.PROPERTY_NAME && in.currentToken() != JsonToken.END_OBJECT) {
            tokens.writeName(in.currentName());
            tokens.copyCurrentStructure(in);
            in.nextToken();
        }
        for (; in.currentToken() == JsonToken.PROPERTY_NAME; in.nextToken()) {
            String name = in.currentName();
            tokens.writeName(name);
            JsonToken value = in.nextToken();
            if (value == JsonToken.VALUE_STRING && name.equals(ControlInformation.TYPE)) {
                odataType = in.getString();
            }
            tokens.copyCurrentStructure(in);
        }
        tokens.writeEndObject();
        return new BufferedObject(tokens.asParser(in.objectReadContext(), in), odataType);
    }

    /** Reads it as that type. */
    StructuredValue read(StructuredType<?> actual, PropertyReader in) {
        try {
            return in.object(actual.codec(), in, null);
        } catch (JacksonException e) {
            throw JsonFormatException.unreadable(parser, e);
        }
    }
}
