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
import tools.jackson.core.SerializableString;

/**
 * Reads and writes the values of one structured type, property by property. Generated subclasses know the properties of
 * their own level by index; those of the base type come first, and index 0 is {@code @odata.type}. Stateless and
 * thread-safe.
 */
public abstract class StructuredCodec {
    /** The properties of a type without a base. */
    protected static final List<EdmProperty> PROPERTIES = List.of();

    static final EdmProperty ODATA_TYPE = EdmProperty.of(ControlInformation.TYPE, "Edm.String");

    private final EdmStructuredType type;
    private final EdmProperty[] properties;
    private final SerializableString[] names;
    private final Map<String, Integer> indices;

    /** The codec of that type. */
    protected StructuredCodec(EdmStructuredType type) {
        this.type = type;
        this.properties = append(List.of(ODATA_TYPE), type.properties().toArray(EdmProperty[]::new))
                .toArray(EdmProperty[]::new);
        this.names = new SerializableString[properties.length];
        this.indices = new HashMap<>(properties.length * 2);
        for (int i = 0; i < properties.length; i++) {
            names[i] = properties[i].encodedName();
            indices.put(properties[i].name(), i);
        }
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
     * Reads a value whose first property, or the one after {@code @odata.type}, comes next. Each type has its own, that
     * the JIT may do without the builder in it.
     *
     * @param odataType what the value is on the wire; null when that is still to be read
     */
    protected abstract StructuredValue read(PropertyReader in, @Nullable String odataType);

    /**
     * Reads the properties that come next, in the order of the spec, each by {@link #next}: those of the base type first.
     * Called again as long as there are declared ones left, so that any order will do.
     */
    protected void readProperties(PropertyReader in, StructuredBuilder builder) {
        if (next(0, in, builder)) {
            builder.odataType = in.string();
        }
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
        return index == null ? StructuredBuilder.UNDECLARED : index;
    }

    /**
     * Whether the property of that index is the next in the text; the reader stands on its value then. In nearly every
     * text the properties come in one order, so that the parser need only compare the bytes of the expected name; only a
     * name that was not expected is looked up, and waits until its turn comes.
     */
    protected final boolean next(int index, PropertyReader in, StructuredBuilder builder) {
        JsonParser parser = in.parser();
        if (builder.waiting == StructuredBuilder.NOTHING) {
            builder.keep(in.takeLexicalForm());
            if (!parser.nextName(names[index])) {
                builder.waiting = waiting(parser, index + 1);
                return builder.waiting == index && next(index, in, builder);
            }
        } else if (builder.waiting == index) {
            builder.waiting = StructuredBuilder.NOTHING;
        } else {
            return false;
        }
        parser.nextToken();
        builder.arrived(this, index);
        in.begin(properties[index]);
        return true;
    }

    /** Reads what no spec declares, and says whether a property waits that one does. */
    protected final boolean isMore(PropertyReader in, StructuredBuilder builder) {
        JsonParser parser = in.parser();
        if (builder.waiting == StructuredBuilder.NOTHING) {
            builder.keep(in.takeLexicalForm());
            parser.nextToken();
            builder.waiting = waiting(parser, 0);
        }
        while (builder.waiting == StructuredBuilder.UNDECLARED) {
            String name = parser.currentName();
            parser.nextToken();
            builder.addUndeclared(name, in.undeclared());
            parser.nextToken();
            builder.waiting = waiting(parser, 0);
        }
        return builder.waiting != StructuredBuilder.THE_END;
    }

    /** What was read instead of a name: one of those that are declared, first of all {@code likely}, or none. */
    private int waiting(JsonParser parser, int likely) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            boolean isLikely = likely < names.length && names[likely].getValue().equals(name);
            return isLikely ? likely : indexOf(name);
        }
        if (token != JsonToken.END_OBJECT) {
            throw JsonFormatException.mismatch(parser, "a property or the end of the object", true);
        }
        return StructuredBuilder.THE_END;
    }
}
