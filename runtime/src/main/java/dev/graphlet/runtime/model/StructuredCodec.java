package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.runtime.json.ExactJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.PropertyNameMatcher;

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
    private final PropertyNameMatcher matcher;

    /** The codec of that type. */
    protected StructuredCodec(EdmStructuredType type) {
        this.type = type;
        this.properties = append(List.of(ODATA_TYPE), type.properties().toArray(EdmProperty[]::new))
                .toArray(EdmProperty[]::new);
        this.matcher = ExactJson.matcher(
                Arrays.stream(properties).map(EdmProperty::name).toList());
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
     * Reads a value whose properties come next. Each type has its own, that the JIT may do without the builder in it.
     *
     * @param odataType what the value is on the wire; null when that is still to be read
     */
    protected abstract StructuredValue read(PropertyReader in, @Nullable String odataType);

    /** Reads the value of the property of that index. */
    protected void readProperty(int index, PropertyReader in, StructuredBuilder builder) {
        builder.odataType = in.string();
    }

    /** Writes the properties of the value. */
    protected abstract void write(PropertyWriter out, StructuredValue value);

    /** Writes the value of the property of that index. */
    protected void writeProperty(int index, PropertyWriter out, StructuredValue value) {
        out.value(out.mode() == WriteMode.LOSSLESS ? value.odataType : value.odataType());
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

    /** Returns the index of the property of that name; a negative number when no spec declares it. */
    final int indexOf(String name) {
        return matcher.matchName(name);
    }

    /** Returns the matcher that gives the indices of names. */
    final PropertyNameMatcher matcher() {
        return matcher;
    }
}
