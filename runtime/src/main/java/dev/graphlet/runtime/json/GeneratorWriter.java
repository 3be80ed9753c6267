package dev.graphlet.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;

/** Writes to a generator of Jackson, whose output may be text, a tree or a buffer of tokens. */
final class GeneratorWriter extends JsonWriter {
    private final JsonGenerator json;

    GeneratorWriter(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void startObject() {
        json.writeStartObject();
    }

    @Override
    public void endObject() {
        json.writeEndObject();
    }

    @Override
    public void startArray() {
        json.writeStartArray();
    }

    @Override
    public void endArray() {
        json.writeEndArray();
    }

    @Override
    public void name(JsonName name) {
        json.writeName(name.forJackson());
    }

    @Override
    public void name(String name) {
        json.writeName(name);
    }

    @Override
    public void string(@Nullable String value) {
        json.writeString(value); // null too
    }

    @Override
    public void dateTime(OffsetDateTime value) {
        json.writeString(DateTimeText.print(value));
    }

    @Override
    public void bool(boolean value) {
        json.writeBoolean(value);
    }

    @Override
    public void nothing() {
        json.writeNull();
    }

    @Override
    public void number(long value) {
        json.writeNumber(value);
    }

    @Override
    public void number(BigInteger value) {
        json.writeNumber(value);
    }

    @Override
    public void number(BigDecimal value) {
        json.writeNumber(value);
    }

    @Override
    public void number(double value) {
        json.writeNumber(value);
    }

    @Override
    public void number(float value) {
        json.writeNumber(value);
    }

    @Override
    boolean isText() {
        return json instanceof JsonGeneratorBase;
    }

    @Override
    void number(String text) {
        json.writeNumber(text);
    }

    @Override
    void binary(byte[] octets) {
        json.writeBinary(octets);
    }

    @Override
    void java(@Nullable Object value) {
        json.writePOJO(value);
    }
}
