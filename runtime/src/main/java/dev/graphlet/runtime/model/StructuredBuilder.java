package dev.graphlet.runtime.model;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The base of generated builders: records which properties are present, and all undeclared ones. Not thread-safe. */
public abstract class StructuredBuilder {
    @Nullable
    String odataType;

    long present;

    private Extras extras = Extras.NONE;
    private boolean ownsExtras;

    /** Creates a builder of values with the wire type {@code odataType}; null if the type is not yet known. */
    protected StructuredBuilder(@Nullable String odataType) {
        this.odataType = odataType;
        present = odataType == null ? 0 : 1;
    }

    /** Creates a builder with all properties of {@code value}. */
    protected StructuredBuilder(StructuredValue value) {
        odataType = value.odataType;
        present = value.present;
        extras = value.extras;
    }

    /** Returns the value, without checking it: requests and validators check values. */
    public abstract StructuredValue build();

    /**
     * Sets a property that the spec does not declare, even if the type is not open.
     *
     * @param name the wire name
     * @param value a scalar, a date or time, a map, a list, a {@link JsonNode}, a generated value, or null for JSON
     *     null
     * @throws IllegalArgumentException if {@code name} is blank or is a declared property, which has its own method
     */
    protected final void putUndeclared(String name, @Nullable Object value) {
        Arguments.nonBlank(name, "name");
        if (codec().indexOf(name) >= 0) {
            throw new IllegalArgumentException("name must not be a declared property, but '" + name
                    + "' is one. Set this property with its own builder method.");
        }
        put(name, ExactJson.of(value));
    }

    /** Binds a navigation property to {@code target} (OData JSON 4.01, section 8.5); null binds it to nothing. */
    protected final void putBinding(String navigation, @Nullable EntityReference<?> target) {
        put(navigation + ControlInformation.BIND, ExactJson.of(target == null ? null : BoundUrl.of(target)));
    }

    /** Binds a collection-valued navigation property to {@code targets}. */
    protected final void putBindings(String navigation, List<? extends EntityReference<?>> targets) {
        List<JsonNode> urls =
                Arguments.copyOf(targets, navigation).stream().map(BoundUrl::of).toList();
        put(navigation + ControlInformation.BIND, ExactJson.of(urls));
    }

    /** Returns the value that {@code function} builds. */
    protected static <V extends StructuredValue> V built(NestedBuilder<V> function, String name) {
        return Arguments.nonNull(function, name).build();
    }

    /** Returns the values that {@code functions} build, in order. */
    protected static <V extends StructuredValue> List<V> built(NestedBuilder<V>[] functions, String name) {
        return Arrays.stream(Arguments.nonNull(functions, name))
                .map(function -> built(function, name))
                .toList();
    }

    private void put(String name, JsonNode value) {
        Extras own = ownExtras();
        if (own.put(name, value)) {
            own.append(codec().size());
        }
    }

    /** Returns the codec of the values that this builder builds. */
    protected abstract StructuredCodec codec();

    /** Returns the codec of a generated type. */
    protected static StructuredCodec codecOf(StructuredType<?> type) {
        return type.codec();
    }

    /** Returns a list of the items, mutable ones as copies. */
    protected static <V> List<V> copiesOf(@Nullable List<? extends V> values, String name) {
        return Items.copies(Arguments.copyOf(values, name));
    }

    /** Records that the property at {@code index} was set, even if to null. */
    protected final void set(int index) {
        if (extras.order != null && !Presence.contains(present, extras.present, index)) {
            ownExtras().append(index);
        }
        if (index < Long.SIZE) {
            present |= 1L << index;
        } else {
            Extras own = ownExtras();
            own.present = Presence.with(own.present, index);
        }
        if (extras.lexicalForms != null && extras.lexicalForms.containsKey(index)) {
            ownExtras().drop(index);
        }
    }

    /** Starts with the presence bits and the extras of a text that was read. */
    final void begin(long read, Extras rest) {
        present = read;
        extras = rest;
    }

    /** Returns the extras for the value being built; this builder does not change the extras afterwards. */
    final Extras share() {
        ownsExtras = false;
        return extras;
    }

    /** Removes all properties not in {@code kept}, and the undeclared ones that match {@code dropped}. */
    final void retain(long[] kept, BiPredicate<String, JsonNode> dropped) {
        present &= kept[0];
        Extras own = ownExtras();
        for (int i = 0; own.present != null && i < own.present.length; i++) {
            own.present[i] &= i + 1 < kept.length ? kept[i + 1] : 0;
        }
        own.removeUndeclared(dropped);
        own.order = null;
    }

    private Extras ownExtras() {
        if (!ownsExtras) {
            extras = extras.copy();
            ownsExtras = true;
        }
        return extras;
    }
}
