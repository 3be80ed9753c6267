package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.runtime.json.JsonFormatException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes the values of one structured type, property by property. Generated subclasses know the properties of
 * their own level by index; those of the base type come first, and index 0 is {@code @odata.type}. Stateless and
 * thread-safe.
 */
public abstract class StructuredCodec {
    /** The properties of a type without a base. */
    protected static final List<EdmProperty> PROPERTIES = List.of();

    static final EdmProperty ODATA_TYPE = EdmProperty.of(ControlInformation.TYPE, "Edm.String");
    private static final int UNDECLARED = -1;

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

    /** A builder with nothing in it but what the type is on the wire; null when that is still to be read. */
    protected abstract StructuredBuilder newBuilder(@Nullable String odataType);

    /** Reads the property of that index into the builder; the reader stands on its value. */
    protected void read(int index, PropertyReader in, StructuredBuilder builder) {
        builder.odataType = in.string();
    }

    /** Writes the property of that index, name and value. */
    protected void write(int index, PropertyWriter out, StructuredValue value) {
        out.property(ODATA_TYPE, value.odataType);
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

    /** Reads the properties of an object; the parser stands before the first of them. */
    final StructuredValue readObject(PropertyReader in) {
        return readObject(in, newBuilder(null), 0);
    }

    /** Reads the properties that follow a first one that was {@code @odata.type}. */
    final StructuredValue readTyped(PropertyReader in, String odataType) {
        return readObject(in, newBuilder(odataType), 1);
    }

    private StructuredValue readObject(PropertyReader in, StructuredBuilder builder, int first) {
        JsonParser parser = in.parser();
        int expected = first;
        while (true) {
            int index = next(parser, expected);
            if (parser.currentToken() == JsonToken.END_OBJECT) {
                return builder.build();
            }
            String name = index == UNDECLARED ? parser.currentName() : "";
            parser.nextToken();
            if (index == UNDECLARED) {
                builder.addUndeclared(name, in.undeclared());
            } else {
                in.begin(properties[index]);
                read(index, in, builder);
                builder.arrived(this, index, in.takeLexicalForm());
                expected = index + 1;
            }
        }
    }

    /** The index of the next property: the one after the last in nearly every text, else looked up by its name. */
    private int next(JsonParser parser, int expected) {
        if (expected < names.length) {
            if (parser.nextName(names[expected])) {
                return expected;
            }
        } else {
            parser.nextToken();
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.PROPERTY_NAME) {
            return indexOf(parser.currentName());
        }
        if (token != JsonToken.END_OBJECT) {
            throw JsonFormatException.mismatch(parser, "a property or the end of the object", true);
        }
        return UNDECLARED;
    }

    final void writeRoot(StructuredValue value, PropertyWriter out) {
        boolean typed = out.mode() != WriteMode.CREATE || value.isPresent(0);
        out.begin();
        if (!typed) {
            out.property(ODATA_TYPE, "#" + type.name());
        }
        writeProperties(value, out);
        out.end();
    }

    final void writeProperties(StructuredValue value, PropertyWriter out) {
        if (out.mode() == WriteMode.LOSSLESS && value.order != null) {
            writeInOrder(value, value.order, out);
            return;
        }
        for (int i = value.nextPresent(0); i >= 0; i = value.nextPresent(i + 1)) {
            writeProperty(i, value, out);
        }
        out.undeclared(value.undeclared);
    }

    private void writeInOrder(StructuredValue value, List<String> order, PropertyWriter out) {
        for (String name : order) {
            int index = indexOf(name);
            if (index == UNDECLARED) {
                out.undeclared(name, value.undeclared.get(name));
            } else if (value.isPresent(index)) {
                writeProperty(index, value, out);
            }
        }
        Set<String> written = new HashSet<>(order);
        for (int i = value.nextPresent(0); i >= 0; i = value.nextPresent(i + 1)) {
            if (!written.contains(names[i].getValue())) {
                writeProperty(i, value, out);
            }
        }
        value.undeclared.forEach((name, tree) -> {
            if (!written.contains(name)) {
                out.undeclared(name, tree);
            }
        });
    }

    private void writeProperty(int index, StructuredValue value, PropertyWriter out) {
        JsonNode lexicalForm = value.lexicalForm(index);
        if (index == 0 && out.mode() != WriteMode.LOSSLESS) {
            out.property(ODATA_TYPE, value.odataType());
        } else if (out.mode().includes(properties[index])) {
            if (lexicalForm != null) {
                out.lexicalForm(properties[index], lexicalForm);
            } else {
                write(index, out, value);
            }
        }
    }
}
