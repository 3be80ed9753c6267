package dev.graphlet.runtime.model;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.JsonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads and writes the values of a structured type, property by property. Generated subclasses handle the properties of
 * their own level by index; those of the base type come first, and index 0 is {@code @odata.type}. Stateless and
 * thread-safe.
 */
@InternalApi
public abstract class StructuredCodec {
    /** The properties of a type without a base type. */
    protected static final List<EdmProperty> PROPERTIES = List.of();

    static final JsonName ODATA_TYPE = new JsonName(ControlInformation.TYPE);

    private static final EdmProperty TYPE_PROPERTY = EdmProperty.of(ControlInformation.TYPE, "Edm.String");

    private final EdmStructuredType type;
    private final EdmProperty[] properties;
    private final JsonName[] names;
    private final PropertyNameMatcher matcher;

    /** Creates the codec of {@code type}. */
    protected StructuredCodec(EdmStructuredType type) {
        this.type = type;
        this.properties = append(List.of(TYPE_PROPERTY), type.properties().toArray(EdmProperty[]::new))
                .toArray(EdmProperty[]::new);
        this.names = Arrays.stream(properties)
                .map(property -> new JsonName(property.name()))
                .toArray(JsonName[]::new);
        this.matcher = ExactJson.matcher(
                Arrays.stream(properties).map(EdmProperty::name).toList());
    }

    /** Returns the {@code inherited} properties followed by {@code own}. */
    protected static List<EdmProperty> append(List<EdmProperty> inherited, EdmProperty... own) {
        List<EdmProperty> all = new ArrayList<>(inherited);
        all.addAll(List.of(own));
        return List.copyOf(all);
    }

    /** Returns the index of the first own property of a type with the given {@code inherited} properties. */
    protected static int first(List<EdmProperty> inherited) {
        return inherited.size() + 1;
    }

    /**
     * Reads a value, starting at its first property. Each type has its own implementation, in which the JIT can
     * eliminate the builder.
     *
     * @param odataType the wire type of the value; null if it is still to be read
     */
    protected abstract StructuredValue read(PropertyReader in, @Nullable String odataType);

    /** Reads the value of the property at {@code index}. */
    protected void readProperty(int index, PropertyReader in, StructuredBuilder builder) {
        builder.odataType = in.string();
    }

    /** Writes the properties of {@code value}. */
    protected abstract void write(PropertyWriter out, StructuredValue value);

    /** Writes the value of the property at {@code index}. */
    protected void writeProperty(int index, PropertyWriter out, StructuredValue value) {
        out.value(out.mode() == WriteMode.LOSSLESS ? value.odataType : value.odataType());
    }

    /** Returns the value of the property at {@code index}; null if it is absent or null. */
    protected @Nullable Object get(int index, StructuredValue value) {
        return value.odataType;
    }

    /** Returns the declared type. */
    protected final EdmStructuredType type() {
        return type;
    }

    final int size() {
        return properties.length;
    }

    final EdmProperty property(int index) {
        return properties[index];
    }

    /** Returns the encoded name of the property at {@code index}. */
    final JsonName name(int index) {
        return names[index];
    }

    /** Returns the index of the property named {@code name}; a negative number if the property is undeclared. */
    final int indexOf(String name) {
        return matcher.matchName(name);
    }

    /** Returns the matcher that maps names to property indices. */
    final PropertyNameMatcher matcher() {
        return matcher;
    }
}
