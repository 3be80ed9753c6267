package dev.graphlet.runtime.model;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.JsonMembers;
import dev.graphlet.runtime.property.Property;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.validation.Validated;
import dev.graphlet.runtime.validation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The base of generated models: an immutable value that distinguishes absent, null and set properties and keeps all
 * undeclared ones. Thread-safe.
 */
@JsonSerialize(using = StructuredSerializer.class)
public abstract class StructuredValue extends Validated {
    // Fields, not methods: generated subclasses in other packages have a parameterless method for each property.
    final @Nullable String odataType;
    final long present;
    final Extras extras;

    /** Creates a value from the state of {@code builder}. */
    protected StructuredValue(StructuredBuilder builder) {
        odataType = builder.odataType;
        present = builder.present;
        extras = builder.share();
    }

    /** Returns a builder with all properties of this value, declared or not. */
    public abstract StructuredBuilder toBuilder();

    /**
     * Returns this value as JSON text, as it was read: with all properties and annotations, also sensitive and read-only
     * ones, in their order and with their exact numbers. The static method {@code fromJson} of the model reads the text.
     */
    public final String toJson() {
        return new String(toJsonOctets(), StandardCharsets.UTF_8);
    }

    /** Returns what {@link #toJson} writes, for mappers other than those of Jackson 3. */
    @InternalApi
    @JsonValue
    public final JsonMembers toJsonMembers() {
        return JsonMembers.of(toJsonOctets());
    }

    private byte[] toJsonOctets() {
        return ExactJson.write(json -> new PropertyWriter(json, WriteMode.LOSSLESS).root(this));
    }

    /** Returns the codec of this value's type. */
    protected abstract StructuredCodec codec();

    /**
     * Returns whether {@code property} is present, even if null: {@code group.has(RUN_GROUP.endDateTime())}. Unlike the
     * accessor, this method distinguishes absent from null.
     */
    public final boolean has(PropertyPath property) {
        Object value = this;
        boolean there = true;
        for (String name : declaredNames(property)) {
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
     * Returns the value of {@code property}; empty if the property, or a value on the way to it, is absent or null.
     *
     * @throws IllegalArgumentException if a property on the way is a collection
     * @throws InexactDurationException as the accessor of the property
     */
    protected final <V> Optional<V> valueAt(Property<V> property) {
        Object value = this;
        for (String name : declaredNames(property)) {
            value = value instanceof StructuredValue owner ? owner.single(name) : null;
        }
        @SuppressWarnings("unchecked") // a Property<V> names a property of type V
        V copy = (V)
                (value instanceof byte[] octets
                        ? octets.clone()
                        : value instanceof JsonNode tree ? tree.deepCopy() : value);
        return Optional.ofNullable(copy);
    }

    private @Nullable Object single(String name) {
        int index = codec().indexOf(name);
        if (index < 0) {
            return null; // of a derived type that this value has not
        }
        if (codec().property(index).isCollection()) {
            throw new IllegalArgumentException("property must not lead through a collection, but '" + name + "' of "
                    + codec().type().name() + " is one. Call its accessor, and get the property of an item.");
        }
        return exact(codec().get(index, this), index);
    }

    /** Returns the names on the path to {@code property} without casts to derived types. */
    private static List<String> declaredNames(PropertyPath property) {
        return PropertyPath.segments(property).stream()
                .filter(name -> name.indexOf('.') < 0 || name.charAt(0) == '@')
                .toList();
    }

    /**
     * Returns the undeclared properties and annotations, in their original order, numbers exactly as received. The
     * result is a copy: changes to its trees do not affect this value.
     */
    public final Map<String, JsonNode> additionalProperties() {
        Map<String, JsonNode> copies = new LinkedHashMap<>();
        extras.undeclared.forEach((name, tree) -> copies.put(name, tree.deepCopy()));
        return Collections.unmodifiableMap(copies);
    }

    /**
     * Returns the name of the type of the value, such as {@code #microsoft.graph.user}. For a type that the spec
     * declares, this is the declared name, even if the service sent an alias; for any other type, it is the name that
     * the service sent.
     */
    public final String odataType() {
        if (odataType != null && !codec().type().isNamed(odataType)) {
            return odataType;
        }
        return "#" + codec().type().name();
    }

    /** Returns the entity tag received with the value (OData JSON 4.01, section 4.6.12), for {@code ifMatch}. */
    public final Optional<String> etag() {
        return Optional.ofNullable(extras.undeclared.get(ControlInformation.ETAG))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
    }

    @Override
    protected final void validate(Violations violations) {
        StructuredCodec codec = codec();
        for (int i = 1; i < codec.size(); i++) {
            violations.check(codec.property(i), codec.get(i, this));
        }
    }

    @Override
    protected final boolean binds(EdmProperty navigation) {
        return extras.undeclared.containsKey(navigation.name() + ControlInformation.BIND);
    }

    /** Returns {@code value}; if null, throws an exception that names the property. */
    protected final <V> V required(@Nullable V value, int index) {
        V given = exact(value, index);
        if (given == null) {
            throw new PropertyAbsentException(
                    codec().type().name(), codec().property(index).name(), isPresent(index));
        }
        return given;
    }

    /**
     * Returns {@code value}, which may be null.
     *
     * @throws InexactDurationException if the service sent a text that is not a {@link java.time.Duration}
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

    /** Returns the original form of a value that would otherwise be written differently; null if it would not. */
    final @Nullable JsonNode lexicalForm(int index) {
        return extras.lexicalForms == null ? null : extras.lexicalForms.get(index);
    }

    @Override
    protected final boolean hasLexicalForm(EdmProperty property) {
        return lexicalForm(codec().indexOf(property.name())) != null;
    }

    /** Returns the codec of a generated type. */
    protected static StructuredCodec codecOf(StructuredType<?> type) {
        return type.codec();
    }

    /** Returns {@code values}, or an empty list if {@code values} is null. */
    protected static <V> List<V> orEmpty(@Nullable List<V> values) {
        return values == null ? List.of() : values;
    }

    /** Returns a list of the items, mutable ones as copies; an empty list if {@code values} is null. */
    protected static <V> List<V> copiesOf(@Nullable List<V> values) {
        return values == null ? List.of() : Items.copies(values);
    }

    /**
     * Returns whether {@code other} is a value of the same type with the same properties and annotations, in any order.
     * A property that is absent differs from null. The annotation {@code @odata.context}, also in its form
     * {@code manager@odata.context} and without {@code odata.}, describes the response and not the object, so it makes
     * no difference at any level: an object is equal however it was read. {@code @odata.etag} makes a difference.
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        if (!(other instanceof StructuredValue that) || getClass() != that.getClass()) {
            return false;
        }
        boolean sameRest =
                odataType().equals(that.odataType()) && Items.areSame(extras.undeclared, that.extras.undeclared);
        return this == that || (sameRest && sameProperties(that));
    }

    private boolean sameProperties(StructuredValue that) {
        StructuredCodec codec = codec();
        for (int i = 1; i < codec.size(); i++) {
            boolean same = isPresent(i) == that.isPresent(i) && sameProperty(i, that);
            if (!same && !ControlInformation.isContext(codec.property(i).name())) {
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
            if (!ControlInformation.isContext(codec().property(i).name())) {
                hash = 31 * hash + Items.hash(codec().get(i, this));
            }
        }
        return hash;
    }

    /**
     * Returns the present properties in spec order; sensitive and undeclared ones without their values. Octets and
     * texts of more than 200 characters are shortened and counted, and so are many items, so that each property has a
     * short text.
     */
    @Override
    public final String toString() {
        return ValueText.of(this);
    }

    final boolean isPresent(int index) {
        return Presence.contains(present, extras.present, index);
    }

    final int nextPresent(int from) {
        return Presence.next(present, extras.present, from);
    }
}
