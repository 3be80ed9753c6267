package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.json.BinaryText;
import dev.graphlet.runtime.json.DateTimeText;
import dev.graphlet.runtime.json.TimeText;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes properties, name and value, one short method per kind of value. Not thread-safe. */
public final class PropertyWriter {
    private final JsonGenerator json;
    private final WriteMode mode;

    PropertyWriter(JsonGenerator json, WriteMode mode) {
        this.json = json;
        this.mode = mode;
    }

    WriteMode mode() {
        return mode;
    }

    void begin() {
        json.writeStartObject();
    }

    void end() {
        json.writeEndObject();
    }

    /** A string property. */
    public void property(EdmProperty property, @Nullable String value) {
        json.writeName(property.encodedName());
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    /** A date-time property. */
    public void property(EdmProperty property, @Nullable OffsetDateTime value) {
        property(property, value == null ? null : DateTimeText.print(value));
    }

    /** A property of a structured type. */
    public void property(EdmProperty property, @Nullable StructuredValue value) {
        json.writeName(property.encodedName());
        if (value == null) {
            json.writeNull();
        } else {
            object(value);
        }
    }

    /** A property of any other type, or a collection. */
    public void property(EdmProperty property, @Nullable Object value) {
        json.writeName(property.encodedName());
        value(value);
    }

    void lexicalForm(EdmProperty property, JsonNode form) {
        json.writeName(property.encodedName());
        json.writeTree(form);
    }

    void undeclared(Map<String, JsonNode> properties) {
        properties.forEach(this::undeclared);
    }

    void undeclared(String name, @Nullable JsonNode value) {
        boolean sent = mode == WriteMode.LOSSLESS || !ControlInformation.isInResponsesOnly(name);
        if (value != null && sent) {
            json.writeName(name);
            json.writeTree(value);
        }
    }

    void items(List<?> items) {
        json.writeStartArray();
        items.forEach(this::value);
        json.writeEndArray();
    }

    private void object(StructuredValue value) {
        begin();
        value.codec().writeProperties(value, this);
        end();
    }

    void value(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof StructuredValue structured) {
            object(structured);
        } else if (value instanceof List<?> items) {
            items(items);
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof JsonNode tree) {
            json.writeTree(tree);
        } else {
            json.writeString(text(value));
        }
    }

    private void number(Number value) {
        if (value instanceof Float single && Float.isFinite(single) && single != 0) {
            json.writeNumber(new BigDecimal(single.toString())); // trees and buffers would widen it to a double
        } else if (value instanceof Double || value instanceof Float) {
            floating(value.doubleValue());
        } else if (value instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else {
            json.writeNumber(value.longValue());
        }
    }

    private void floating(double value) {
        if (Double.isNaN(value)) {
            json.writeString("NaN");
        } else if (Double.isInfinite(value)) {
            json.writeString(value > 0 ? "INF" : "-INF");
        } else {
            json.writeNumber(value);
        }
    }

    private static String text(Object value) {
        if (value instanceof OffsetDateTime dateTime) {
            return DateTimeText.print(dateTime);
        }
        if (value instanceof LocalTime time) {
            return TimeText.print(time);
        }
        return value instanceof byte[] octets ? BinaryText.print(octets) : value.toString();
    }
}
