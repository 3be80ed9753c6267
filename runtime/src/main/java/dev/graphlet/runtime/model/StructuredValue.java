package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.validation.Validated;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What generated models share: an immutable value that tells absent, null and given properties apart and keeps all that
 * no spec declares. Thread-safe.
 */
public abstract class StructuredValue implements Validated {
    // Fields and no methods: generated classes of other packages have a method without parameters for each property.
    final @Nullable String odataType;
    final long present;
    final Remainder remainder;

    /** A value of what the builder has. */
    protected StructuredValue(StructuredBuilder builder) {
        odataType = builder.odataType;
        present = builder.present;
        remainder = builder.share();
    }

    /** A builder that begins with all that this value has, declared or not. */
    public abstract StructuredBuilder toBuilder();

    /** The codec of this value's type. */
    protected abstract StructuredCodec codec();

    /**
     * Whether the property is there, be it null: {@code group.has(RUN_GROUP.endDateTime())}. Tells absent from null,
     * which its accessor does not.
     */
    public final boolean has(PropertyPath property) {
        Object value = this;
        boolean there = true;
        for (String name : PropertyPath.segments(property)) {
            if (name.indexOf('.') >= 0 && name.charAt(0) != '@') {
                continue; // a cast to a derived type
            }
            if (!(value instanceof StructuredValue owner)) {
                return false;
            }
            int index = owner.codec().indexOf(name);
            there = index >= 0 && owner.isPresent(index);
            value = there ? owner.codec().get(index, owner) : null;
        }
        return there;
    }

    /**
     * The properties and annotations that the spec does not declare, in the order in which they came, numbers exactly
     * as they were. A copy: changing a tree changes nothing here.
     */
    public final Map<String, JsonNode> additionalProperties() {
        Map<String, JsonNode> copies = new LinkedHashMap<>();
        remainder.undeclared.forEach((name, tree) -> copies.put(name, tree.deepCopy()));
        return Collections.unmodifiableMap(copies);
    }

    /**
     * What the value says it is, such as {@code #microsoft.graph.user}: the declared type by its own name whatever alias
     * it came under, an undeclared type by the name it came with.
     */
    public final String odataType() {
        if (odataType != null && !codec().type().isNamed(odataType)) {
            return odataType;
        }
        return "#" + codec().type().name();
    }

    /** The entity tag that came with the value (OData JSON 4.01, section 4.6.12), for {@code ifMatch}. */
    public final Optional<String> etag() {
        return Optional.ofNullable(remainder.undeclared.get(ControlInformation.ETAG))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
    }

    @Override
    public final boolean binds(EdmProperty navigation) {
        return remainder.undeclared.containsKey(navigation.name() + ControlInformation.BIND);
    }

    /** The value, or an exception that names the property when it is null. */
    protected final <V> V required(@Nullable V value, int index) {
        V given = exact(value, index);
        if (given == null) {
            throw new PropertyAbsentException(
                    codec().type().name(), codec().property(index).name(), isPresent(index));
        }
        return given;
    }

    /**
     * Returns the value as it is.
     *
     * @throws InexactDurationException if the service sent a text that is no {@link java.time.Duration}
     */
    protected final <V> @Nullable V exact(@Nullable V value, int index) {
        JsonNode form = value == null ? lexicalForm(index) : null;
        if (form != null) {
            EdmProperty property = codec().property(index);
            String text = property.isSensitive() ? "inexact" : ValueText.of(form);
            throw new InexactDurationException(codec().type().name(), property.name(), text);
        }
        return value;
    }

    /** Returns how the value was written if another form would be written by default; null for that one. */
    final @Nullable JsonNode lexicalForm(int index) {
        return remainder.lexicalForms == null ? null : remainder.lexicalForms.get(index);
    }

    @Override
    public final boolean hasLexicalForm(EdmProperty property) {
        return lexicalForm(codec().indexOf(property.name())) != null;
    }

    /** The codec of a generated type. */
    protected static StructuredCodec codecOf(StructuredType<?> type) {
        return type.codec();
    }

    /** The list, or an empty one when it is null. */
    protected static <V> List<V> orEmpty(@Nullable List<V> values) {
        return values == null ? List.of() : values;
    }

    /** Copies of items that could be changed; an empty list when it is null. */
    protected static <V> List<V> copiesOf(@Nullable List<V> values) {
        return values == null ? List.of() : Items.copies(values);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        if (!(other instanceof StructuredValue that) || getClass() != that.getClass()) {
            return false;
        }
        boolean sameRest =
                odataType().equals(that.odataType()) && remainder.undeclared.equals(that.remainder.undeclared);
        return this == that || (sameRest && sameProperties(that));
    }

    private boolean sameProperties(StructuredValue that) {
        StructuredCodec codec = codec();
        for (int i = 1; i < codec.size(); i++) {
            if (isPresent(i) != that.isPresent(i) || !sameProperty(i, that)) {
                return false;
            }
        }
        return true;
    }

    final boolean sameProperty(int index, StructuredValue that) {
        if (!isPresent(index)) {
            return true;
        }
        Object value = codec().get(index, this);
        boolean sameForm = value != null || Objects.equals(lexicalForm(index), that.lexicalForm(index));
        return sameForm && Items.areSame(value, codec().get(index, that));
    }

    @Override
    public final int hashCode() {
        int hash = odataType().hashCode();
        for (int i = nextPresent(1); i >= 0; i = nextPresent(i + 1)) {
            hash = 31 * hash + Items.hash(codec().get(i, this));
        }
        return hash;
    }

    /** The properties that are present, in spec order; of sensitive and undeclared ones only the names. */
    @Override
    public final String toString() {
        return ValueText.of(this);
    }

    final boolean isPresent(int index) {
        return Presence.contains(present, remainder.present, index);
    }

    final int nextPresent(int from) {
        return Presence.next(present, remainder.present, from);
    }
}
