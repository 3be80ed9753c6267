package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.runtime.json.JsonFormatException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads and writes the values of one structured type, property by property. Generated subclasses know the properties of
 * their own level by index; those of the base type come first, and index 0 is {@code @odata.type}. Stateless and
 * thread-safe.
 */
public abstract class StructuredCodec {
    /** The properties of a type without a base. */
    protected static final List<EdmProperty> PROPERTIES = List.of();

    static final EdmProperty ODATA_TYPE = EdmProperty.of(ControlInformation.TYPE, "Edm.String");

    static final int UNDECLARED = -1;
    private static final int THE_END = -2;

    private final EdmStructuredType type;
    private final EdmProperty[] properties;
    private final Map<String, Integer> indices;
    private final ArrivalOrder specOrder;
    private volatile ArrivalOrder expected;

    /** The codec of that type. */
    protected StructuredCodec(EdmStructuredType type) {
        this.type = type;
        this.properties = append(List.of(ODATA_TYPE), type.properties().toArray(EdmProperty[]::new))
                .toArray(EdmProperty[]::new);
        this.indices = new HashMap<>(properties.length * 2);
        for (int i = 0; i < properties.length; i++) {
            indices.put(properties[i].name(), i);
        }
        this.specOrder = ArrivalOrder.ofSpec(this);
        this.expected = specOrder;
    }

    /** The properties of the base type, then {@code own}. */
    protected static List<EdmProperty> append(List<EdmProperty> inherited, EdmProperty... own) {
        List<EdmProperty> all = new ArrayList<>(inherited);
        all.addAll(List.of(own));
        return List.copyOf(all);
    }

    /** The index of the first property of a type whose base type has those. */
    protected static int first(List<EdmProperty> inherited) {
        return inherited.size() + 1;
    }

    /**
     * Reads a value whose first property, or the one after {@code @odata.type}, comes next: as long as there is a
     * {@link #next}, it goes to {@link #readProperty}. Each type has its own, that the JIT may do without the builder in
     * it.
     *
     * @param odataType what the value is on the wire; null when that is still to be read
     */
    protected abstract StructuredValue read(PropertyReader in, @Nullable String odataType);

    /** Reads the value of the property of that index. */
    protected void readProperty(int index, PropertyReader in, StructuredBuilder builder) {
        builder.odataType = in.string();
    }

    /** Writes the properties in the order of the spec, those of the base type first. */
    protected void writeProperties(PropertyWriter out, StructuredValue value) {
        out.property(0, out.mode() == WriteMode.LOSSLESS ? value.odataType : value.odataType());
    }

    /** The value of the property of that index; null when it is absent or null. */
    protected @Nullable Object get(int index, StructuredValue value) {
        return value.odataType;
    }

    /** What the spec declares. */
    protected final EdmStructuredType type() {
        return type;
    }

    final int size() {
        return properties.length;
    }

    final EdmProperty property(int index) {
        return properties[index];
    }

    final int indexOf(String name) {
        Integer index = indices.get(name);
        return index == null ? UNDECLARED : index;
    }

    /**
     * Goes to the next property that the spec declares, and keeps what it finds before; the reader stands on its value
     * then. Services write the properties of all values in one order, so that the parser need only compare the bytes of
     * the name that followed the last time; only another name is looked up.
     *
     * @return whether there is one; its {@link #index} says which
     */
    protected final boolean next(PropertyReader in, StructuredBuilder builder) {
        JsonParser parser = in.parser();
        builder.keep(in.takeLexicalForm());
        ArrivalOrder order = builder.order == null ? builder.begin(expected) : builder.order;
        int index = nextName(parser, order, builder);
        while (index == UNDECLARED) {
            String name = parser.currentName();
            parser.nextToken();
            builder.addUndeclared(name, in.undeclared());
            index = nextName(parser, order, builder);
        }
        if (index == THE_END) {
            expect(builder.end(order, specOrder));
            return false;
        }
        parser.nextToken();
        in.begin(properties[index]);
        return true;
    }

    /** Which property is read. */
    protected static int index(StructuredBuilder builder) {
        return builder.latest;
    }

    private int nextName(JsonParser parser, ArrivalOrder order, StructuredBuilder builder) {
        int position = builder.position + 1;
        if (position >= order.size()) {
            parser.nextToken();
        } else if (parser.nextName(order.name(position))) {
            return builder.arrived(order, order.index(position), position);
        }
        return unexpectedName(parser, order, builder);
    }

    private int unexpectedName(JsonParser parser, ArrivalOrder order, StructuredBuilder builder) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            int index = indexOf(name);
            return builder.arrived(order, index, index >= 0 ? order.position(index) : order.position(name));
        }
        if (token != JsonToken.END_OBJECT) {
            throw JsonFormatException.mismatch(parser, "a property or the end of the object", true);
        }
        return THE_END;
    }

    private void expect(ArrivalOrder order) {
        if (order != expected) { // to write it is dear
            expected = order;
        }
    }
}
