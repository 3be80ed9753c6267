package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.runtime.json.BinaryText;
import dev.graphlet.runtime.json.DateTimeText;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.TimeText;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes objects, property by property, one short method per kind of value. Not thread-safe. */
public final class PropertyWriter {
    private static final int THE_END = -1;

    private final JsonGenerator json;
    private final WriteMode mode;
    private char @Nullable [] text;

    // Of the object that is written; when it has ended, its parent's again.
    private @Nullable StructuredValue source;
    private char @Nullable [] order;
    private int position;
    private @Nullable Iterator<Map.Entry<String, JsonNode>> undeclared;
    private @Nullable StructuredValue entity; // the source, or the entity that it is part of

    // Whether the value that comes is of entities that live elsewhere, and only new ones are sent.
    private boolean newOnly;

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

    /**
     * Writes the name of the next property that is there and belongs into the text, and all that no spec declares before
     * it; the value comes next. A value that was read has its properties in the order in which they came, then those that
     * were set since, and any other those of the spec in its order.
     *
     * @return the index of the property; a negative number when there is none
     */
    public int next() {
        StructuredValue value = Objects.requireNonNull(source, "no object is written");
        char[] places = order;
        if (places == null) {
            for (position = value.nextPresent(position); position >= 0; position = value.nextPresent(position)) {
                int index = position++;
                if (begins(index, value)) {
                    return index;
                }
            }
            return THE_END;
        }
        while (position < places.length) {
            int index = places[position++];
            if (index == value.codec().size()) {
                nextUndeclared(value);
            } else if (begins(index, value)) {
                return index;
            }
        }
        return THE_END;
    }

    /** Writes the name unless what is written leaves the property out, or has its text already. */
    private boolean begins(int index, StructuredValue value) {
        if (mode != WriteMode.LOSSLESS && index != 0 && !isSent(index, value)) {
            return false;
        }
        json.writeName(value.codec().property(index).encodedName());
        JsonNode form = value.lexicalForm(index);
        if (form != null) {
            ExactJson.write(json, form);
        }
        return form == null;
    }

    /**
     * Returns whether the property is sent: an update of a complex value holds no entities that it leads to, and nothing
     * holds entities that live elsewhere and exist, which would be made once more.
     */
    private boolean isSent(int index, StructuredValue value) {
        StructuredCodec codec = value.codec();
        EdmProperty property = codec.property(index);
        newOnly = property.isNavigation() && !property.isContained();
        boolean related = mode == WriteMode.UPDATE && property.isNavigation();
        return mode.includes(property)
                && !(related && codec.type().kind() == EdmStructuredType.Kind.COMPLEX)
                && !(newOnly && hasExistingOnly(codec.get(index, value)));
    }

    private boolean hasExistingOnly(@Nullable Object related) {
        return related instanceof List<?> items
                ? !items.isEmpty() && items.stream().noneMatch(this::isNew)
                : !isNew(related);
    }

    private boolean isNew(@Nullable Object related) {
        boolean exists = related instanceof StructuredValue value
                && (ExistingEntities.contain(value) || ExistingEntities.contain(entity));
        return !exists;
    }

    private void nextUndeclared(StructuredValue value) {
        Iterator<Map.Entry<String, JsonNode>> rest = undeclared;
        if (rest == null) {
            rest = value.remainder.undeclared.entrySet().iterator();
            undeclared = rest;
        }
        Map.Entry<String, JsonNode> next = rest.next();
        if (mode == WriteMode.LOSSLESS || !ControlInformation.isInResponsesOnly(next.getKey())) {
            json.writeName(next.getKey());
            ExactJson.write(json, next.getValue());
        }
    }

    private void properties(StructuredValue value) {
        StructuredValue outer = source;
        char[] outerOrder = order;
        int outerPosition = position;
        Iterator<Map.Entry<String, JsonNode>> outerUndeclared = undeclared;
        StructuredValue outerEntity = entity;
        if (value.codec().type().kind() == EdmStructuredType.Kind.ENTITY) {
            entity = value;
        }
        source = value;
        order = mode == WriteMode.LOSSLESS ? value.remainder.order : null;
        position = 0;
        undeclared = null;
        value.codec().write(this, value);
        if (order == null) {
            for (int i = value.remainder.undeclared.size(); i > 0; i--) {
                nextUndeclared(value);
            }
        }
        source = outer;
        order = outerOrder;
        position = outerPosition;
        undeclared = outerUndeclared;
        entity = outerEntity;
        newOnly = false;
    }

    /** A string. */
    public void value(@Nullable String value) {
        json.writeString(value); // null too
    }

    /** A date-time. */
    public void value(@Nullable OffsetDateTime value) {
        if (value == null) {
            json.writeNull();
        } else {
            char[] buffer = text == null ? new char[DateTimeText.LONGEST] : text;
            text = buffer;
            json.writeString(buffer, 0, DateTimeText.print(value, buffer));
        }
    }

    /** A member, or members, of an enumeration type. */
    public void value(@Nullable EnumValue value) {
        if (value == null) {
            json.writeNull();
        } else {
            value.write(json);
        }
    }

    /** A value of a structured type. */
    public void value(@Nullable StructuredValue value) {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            properties(value);
            json.writeEndObject();
        }
    }

    /** A collection. */
    public void value(@Nullable List<?> items) {
        if (items == null) {
            json.writeNull();
        } else {
            boolean all = !newOnly;
            newOnly = false;
            json.writeStartArray();
            items.forEach((Object item) -> {
                if (all || isNew(item)) {
                    value(item);
                }
            });
            json.writeEndArray();
        }
    }

    /** A value of any type. */
    public void value(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String string) {
            value(string);
        } else if (value instanceof StructuredValue structured) {
            value(structured);
        } else if (value instanceof EnumValue member) {
            value(member);
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof OffsetDateTime dateTime) {
            value(dateTime);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof JsonNode tree) {
            ExactJson.write(json, tree);
        } else if (value instanceof List<?> items) {
            value(items);
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
        if (Double.isFinite(value)) {
            json.writeNumber(value);
        } else {
            json.writeString(Double.toString(value).replace("Infinity", "INF"));
        }
    }

    private static String text(Object value) {
        if (value instanceof LocalTime time) {
            return TimeText.print(time);
        }
        return value instanceof byte[] octets ? BinaryText.print(octets) : value.toString();
    }
}
