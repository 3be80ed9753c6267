package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.runtime.json.BinaryText;
import dev.graphlet.runtime.json.JsonWriter;
import dev.graphlet.runtime.json.TimeText;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes objects property by property, with a short method for each kind of value. Not thread-safe. */
@InternalApi
public final class PropertyWriter {
    private static final int END_OF_OBJECT = -1;

    private final JsonWriter json;
    private final WriteMode mode;

    // State of the object being written; at its end, the state of its parent is restored.
    private @Nullable StructuredValue source;
    private char @Nullable [] order;
    private int position;
    private @Nullable Iterator<Map.Entry<String, JsonNode>> undeclared;
    private @Nullable StructuredValue entity; // the source, or the entity that contains it

    // Whether the next value holds entities that are not contained, of which only new ones are sent.
    private boolean newOnly;

    PropertyWriter(JsonWriter json, WriteMode mode) {
        this.json = json;
        this.mode = mode;
    }

    WriteMode mode() {
        return mode;
    }

    /** Writes {@code root} as the whole text; for a create, with its type, which the path does not always imply. */
    void root(StructuredValue root) {
        json.startObject();
        if (mode == WriteMode.CREATE && !root.isPresent(0)) {
            json.name(StructuredCodec.ODATA_TYPE);
            json.string(root.odataType());
        }
        properties(root);
        json.endObject();
    }

    /** Writes an object with the given {@code properties}. */
    void object(Map<EdmProperty, @Nullable Object> properties) {
        json.startObject();
        properties.forEach((property, item) -> {
            json.name(property.name());
            value(item);
        });
        json.endObject();
    }

    /**
     * Writes the name of the next property to write, and before it the undeclared properties that precede it. The
     * caller then writes the value. A value that was read keeps the order of its properties, followed by those set
     * later; any other value uses the order of the spec.
     *
     * @return the index of the property; a negative number if there is none left
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
            return END_OF_OBJECT;
        }
        while (position < places.length) {
            int index = places[position++];
            if (index == value.codec().size()) {
                nextUndeclared(value);
            } else if (begins(index, value)) {
                return index;
            }
        }
        return END_OF_OBJECT;
    }

    /** Writes the name and any lexical form, unless the property is omitted; returns whether the value must follow. */
    private boolean begins(int index, StructuredValue value) {
        if (mode != WriteMode.LOSSLESS && index != 0 && !isSent(index, value)) {
            return false;
        }
        json.name(value.codec().name(index));
        JsonNode form = value.lexicalForm(index);
        if (form != null) {
            json.tree(form);
        }
        return form == null;
    }

    /**
     * Returns whether the property is sent. An update of a complex value omits its navigation properties. Entities that
     * exist and are not contained are always omitted, since they would be created again.
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
            rest = value.extras.undeclared.entrySet().iterator();
            undeclared = rest;
        }
        Map.Entry<String, JsonNode> next = rest.next();
        if (mode == WriteMode.LOSSLESS || !ControlInformation.isInResponsesOnly(next.getKey())) {
            json.name(next.getKey());
            json.tree(next.getValue());
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
        order = mode == WriteMode.LOSSLESS ? value.extras.order : null;
        position = 0;
        undeclared = null;
        value.codec().write(this, value);
        if (order == null) {
            for (int i = value.extras.undeclared.size(); i > 0; i--) {
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

    /** Writes a string. */
    public void value(@Nullable String value) {
        json.string(value);
    }

    /** Writes a date-time. */
    public void value(@Nullable OffsetDateTime value) {
        if (value == null) {
            json.nothing();
        } else {
            json.dateTime(value);
        }
    }

    /** Writes a value of an enumeration type. */
    public void value(@Nullable EnumValue value) {
        if (value == null) {
            json.nothing();
        } else {
            json.string(value.value());
        }
    }

    /** Writes a value of a structured type. */
    public void value(@Nullable StructuredValue value) {
        if (value == null) {
            json.nothing();
        } else {
            json.startObject();
            properties(value);
            json.endObject();
        }
    }

    /** Writes a collection. */
    public void value(@Nullable List<?> items) {
        if (items == null) {
            json.nothing();
        } else {
            boolean all = !newOnly;
            newOnly = false;
            json.startArray();
            items.forEach((Object item) -> {
                if (all || isNew(item)) {
                    value(item);
                }
            });
            json.endArray();
        }
    }

    /** Writes a value of any type. */
    public void value(@Nullable Object value) {
        if (value == null) {
            json.nothing();
        } else if (value instanceof String string) {
            value(string);
        } else if (value instanceof StructuredValue structured) {
            value(structured);
        } else if (value instanceof EnumValue member) {
            value(member);
        } else if (value instanceof Boolean bool) {
            json.bool(bool);
        } else if (value instanceof OffsetDateTime dateTime) {
            value(dateTime);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof JsonNode tree) {
            json.tree(tree);
        } else if (value instanceof List<?> items) {
            value(items);
        } else {
            json.string(text(value));
        }
    }

    private void number(Number value) {
        if (value instanceof Float single && Float.isFinite(single) && single != 0) {
            json.number(new BigDecimal(single.toString())); // trees and buffers would widen the number to a double
        } else if (value instanceof Double || value instanceof Float) {
            floating(value.doubleValue());
        } else if (value instanceof BigDecimal decimal) {
            json.number(decimal);
        } else {
            json.number(value.longValue());
        }
    }

    private void floating(double value) {
        if (Double.isFinite(value)) {
            json.number(value);
        } else {
            json.string(Double.toString(value).replace("Infinity", "INF"));
        }
    }

    private static String text(Object value) {
        if (value instanceof LocalTime time) {
            return TimeText.print(time);
        }
        return value instanceof byte[] octets ? BinaryText.print(octets) : value.toString();
    }
}
