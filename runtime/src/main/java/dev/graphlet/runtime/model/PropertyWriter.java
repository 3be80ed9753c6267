package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.json.BinaryText;
import dev.graphlet.runtime.json.DateTimeText;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.TimeText;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes properties, name and value, one short method per kind of value. Not thread-safe. */
public final class PropertyWriter {
    private final JsonGenerator json;
    private final WriteMode mode;
    private @Nullable StructuredValue owner;

    PropertyWriter(JsonGenerator json, WriteMode mode) {
        this.json = json;
        this.mode = mode;
    }

    WriteMode mode() {
        return mode;
    }

    /** The value as the whole text: when it is created, with its type, which the path does not always tell. */
    void root(StructuredValue root) {
        json.writeStartObject();
        if (mode == WriteMode.CREATE && !root.isPresent(0)) {
            json.writeName(StructuredCodec.ODATA_TYPE.encodedName());
            json.writeString(root.odataType());
        }
        properties(root);
        json.writeEndObject();
    }

    /** An object of those properties. */
    void object(Map<EdmProperty, @Nullable Object> properties) {
        json.writeStartObject();
        properties.forEach((property, item) -> {
            json.writeName(property.encodedName());
            value(item);
        });
        json.writeEndObject();
    }

    /** A string property. */
    public void property(int index, @Nullable String value) {
        if (begins(index)) {
            string(value);
        }
    }

    /** A date-time property. */
    public void property(int index, @Nullable OffsetDateTime value) {
        if (begins(index)) {
            string(value == null ? null : DateTimeText.print(value));
        }
    }

    /** A property of a structured type. */
    public void property(int index, @Nullable StructuredValue value) {
        if (begins(index)) {
            if (value == null) {
                json.writeNull();
            } else {
                object(value);
            }
        }
    }

    /** A property of any other type, or a collection. */
    public void property(int index, @Nullable Object value) {
        if (begins(index)) {
            value(value);
        }
    }

    private void string(@Nullable String value) {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    /** Writes the name of the property, if the value has it, and it is to be written now; its value is written next. */
    private boolean begins(int index) {
        StructuredValue value = Objects.requireNonNull(owner);
        if (!value.isPresent(index)) {
            return false;
        }
        EdmProperty property = value.codec().property(index);
        if (index != 0 && !mode.includes(property)) {
            return false;
        }
        json.writeName(property.encodedName());
        JsonNode lexicalForm = index == 0 && mode != WriteMode.LOSSLESS ? null : value.lexicalForm(index);
        if (lexicalForm != null) {
            ExactJson.write(json, lexicalForm);
        }
        return lexicalForm == null;
    }

    void undeclared(String name, @Nullable JsonNode value) {
        boolean sent = mode == WriteMode.LOSSLESS || !ControlInformation.isInResponsesOnly(name);
        if (value != null && sent) {
            json.writeName(name);
            ExactJson.write(json, value);
        }
    }

    private void properties(StructuredValue value) {
        StructuredValue outer = owner;
        owner = value;
        if (mode == WriteMode.LOSSLESS && value.order != null) {
            properties(value, value.order);
        } else {
            value.codec().writeProperties(this, value);
            value.undeclared.forEach(this::undeclared);
        }
        owner = outer;
    }

    /** Those that came, in their order; then those that were set since. */
    private void properties(StructuredValue value, ArrivalOrder order) {
        for (int position = 0; position < order.size(); position++) {
            int index = order.index(position);
            if (index >= 0) {
                property(index, value.codec().get(index, value));
            } else {
                String name = order.name(position).getValue();
                undeclared(name, value.undeclared.get(name));
            }
        }
        for (int i = value.nextPresent(0); i >= 0; i = value.nextPresent(i + 1)) {
            if (order.position(i) < 0) {
                property(i, value.codec().get(i, value));
            }
        }
        value.undeclared.forEach((name, tree) -> {
            if (order.position(name) == order.size()) {
                undeclared(name, tree);
            }
        });
    }

    void items(List<?> items) {
        json.writeStartArray();
        items.forEach(this::value);
        json.writeEndArray();
    }

    private void object(StructuredValue value) {
        json.writeStartObject();
        properties(value);
        json.writeEndObject();
    }

    void value(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof StructuredValue structured) {
            object(structured);
        } else if (value instanceof List<?> items) {
            items(items);
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof JsonNode tree) {
            ExactJson.write(json, tree);
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
