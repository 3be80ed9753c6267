package dev.graphlet.runtime.json;

import dev.graphlet.runtime.InternalApi;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Writes the tokens of one JSON value, as text or to a mapper's generator. The caller writes them in an order that
 * JSON allows, which is not checked. Not thread-safe.
 */
@InternalApi
public abstract class JsonWriter {
    JsonWriter() {}

    /** Returns a writer to {@code generator}, which the caller closes. */
    public static JsonWriter to(JsonGenerator generator) {
        return new GeneratorWriter(generator);
    }

    /** Begins an object. */
    public abstract void startObject();

    /** Ends an object. */
    public abstract void endObject();

    /** Begins an array. */
    public abstract void startArray();

    /** Ends an array. */
    public abstract void endArray();

    /** Writes the name of a property. */
    public abstract void name(JsonName name);

    /** Writes the name of a property that is not encoded in advance. */
    public abstract void name(String name);

    /** Writes a string, or JSON null. */
    public abstract void string(@Nullable String value);

    /** Writes a date-time as a string. */
    public abstract void dateTime(OffsetDateTime value);

    /** Writes a boolean. */
    public abstract void bool(boolean value);

    /** Writes JSON null. */
    public abstract void nothing();

    /** Writes a whole number. */
    public abstract void number(long value);

    /** Writes a whole number. */
    public abstract void number(BigInteger value);

    /** Writes a decimal number. */
    public abstract void number(BigDecimal value);

    /** Writes a number, or a string for a value that JSON has no number for. */
    public abstract void number(double value);

    /** Writes a number, or a string for a value that JSON has no number for. */
    public abstract void number(float value);

    /** Writes a tree. Numbers keep their original texts if the output is text. */
    public final void tree(JsonNode tree) {
        TreeWriter.write(this, tree);
    }

    /** Returns whether the output is text, which a number can be written to as it was read. */
    abstract boolean isText();

    /** Writes the number with the given {@code text}; for output that is text. */
    abstract void number(String text);

    /** Writes octets as a string in Base64. */
    abstract void binary(byte[] octets);

    /** Writes an object of a caller that a tree contains. */
    abstract void java(@Nullable Object value);
}
