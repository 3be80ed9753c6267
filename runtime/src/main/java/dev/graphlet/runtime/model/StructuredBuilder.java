package dev.graphlet.runtime.model;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What generated builders share: which properties are present, and all that no spec declares. Not thread-safe. */
public abstract class StructuredBuilder {
    @Nullable
    String odataType;

    long present;

    private Remainder remainder = Remainder.NONE;
    private boolean ownsRemainder;

    /** A builder of values that have that type on the wire; null while it is not known. */
    protected StructuredBuilder(@Nullable String odataType) {
        this.odataType = odataType;
        present = odataType == null ? 0 : 1;
    }

    /** A builder that begins with all that {@code value} has. */
    protected StructuredBuilder(StructuredValue value) {
        odataType = value.odataType;
        present = value.present;
        remainder = value.remainder;
    }

    /** The value. Nothing is checked: requests and validators do that. */
    public abstract StructuredValue build();

    /**
     * Sets a property that the spec does not declare, in a closed type too.
     *
     * @param name its wire name
     * @param value a scalar, a date or time, a map, a list, a {@link JsonNode}, a generated value, or null for JSON null
     * @throws IllegalArgumentException when {@code name} is blank, or declared: its own method sets it
     */
    protected final void putUndeclared(String name, @Nullable Object value) {
        Arguments.nonBlank(name, "name");
        if (codec().indexOf(name) >= 0) {
            throw new IllegalArgumentException(
                    "name must not be a declared property, but '" + name + "' is one. Set it by its own method.");
        }
        put(name, ExactJson.of(value));
    }

    /** Sets what a navigation property refers to (OData JSON 4.01, section 8.5); null for nothing. */
    protected final void putBinding(String navigation, @Nullable EntityReference target) {
        put(navigation + ControlInformation.BIND, ExactJson.of(target == null ? null : BoundUrl.of(target)));
    }

    /** Sets what a collection-valued navigation property refers to. */
    protected final void putBindings(String navigation, List<? extends EntityReference> targets) {
        List<JsonNode> urls =
                Arguments.copyOf(targets, navigation).stream().map(BoundUrl::of).toList();
        put(navigation + ControlInformation.BIND, ExactJson.of(urls));
    }

    private void put(String name, JsonNode value) {
        Remainder own = own();
        if (own.put(name, value)) {
            own.append(codec().size());
        }
    }

    /** The codec of the values that this builds. */
    protected abstract StructuredCodec codec();

    /** The codec of a generated type. */
    protected static StructuredCodec codecOf(StructuredType<?> type) {
        return type.codec();
    }

    /** Copies of items that could be changed. */
    protected static <V> List<V> copiesOf(@Nullable List<? extends V> values, String name) {
        return Items.copies(Arguments.copyOf(values, name));
    }

    /** Notes that the property of that index has been set, be it to null. */
    protected final void set(int index) {
        if (remainder.order != null && !Presence.contains(present, remainder.present, index)) {
            own().append(index);
        }
        if (index < Long.SIZE) {
            present |= 1L << index;
        } else {
            Remainder own = own();
            own.present = Presence.with(own.present, index);
        }
        if (remainder.lexicalForms != null && remainder.lexicalForms.containsKey(index)) {
            own().drop(index);
        }
    }

    /** Begins with what a text had besides the values. */
    final void begin(long read, Remainder rest) {
        present = read;
        remainder = rest;
    }

    /** What the value that is built has from now on, so that this builder must not change it. */
    final Remainder share() {
        ownsRemainder = false;
        return remainder;
    }

    /** Lets go of all properties but those, and of what no spec declares where {@code dropped} says so. */
    final void retain(long[] kept, BiPredicate<String, JsonNode> dropped) {
        present &= kept[0];
        Remainder own = own();
        for (int i = 0; own.present != null && i < own.present.length; i++) {
            own.present[i] &= i + 1 < kept.length ? kept[i + 1] : 0;
        }
        own.removeUndeclared(dropped);
        own.order = null;
    }

    private Remainder own() {
        if (!ownsRemainder) {
            remainder = remainder.copy();
            ownsRemainder = true;
        }
        return remainder;
    }
}
