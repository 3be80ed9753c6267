package dev.graphlet.runtime.model;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.validation.Arguments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What generated builders share: which properties are present, and all that no spec declares. Not thread-safe. */
public abstract class StructuredBuilder {
    @Nullable
    String odataType;

    long present;
    long @Nullable [] morePresent;

    @Nullable
    Map<String, JsonNode> undeclared;

    @Nullable
    List<String> order;

    @Nullable
    Map<Integer, JsonNode> lexicalForms;

    static final int UNDECLARED = -1;
    static final int THE_END = -2;
    static final int NOTHING = -3;

    /** The property whose name was read, but not yet its value: an index, or one of the above. */
    int waiting = NOTHING;

    private int last = -1;
    private int latest;

    /** A builder of values that have that type on the wire; null while it is not known. */
    protected StructuredBuilder(@Nullable String odataType) {
        this.odataType = odataType;
        present = odataType == null ? 0 : 1;
    }

    /** A builder that begins with all that {@code value} has. */
    protected StructuredBuilder(StructuredValue value) {
        odataType = value.odataType;
        present = value.present;
        morePresent = value.morePresent == null ? null : value.morePresent.clone();
        undeclared = value.undeclared.isEmpty() ? null : new LinkedHashMap<>(value.undeclared);
        order = value.order;
        lexicalForms = value.lexicalForms == null ? null : new HashMap<>(value.lexicalForms);
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
        undeclared().put(name, ExactJson.of(value));
    }

    /** Sets what a navigation property refers to (OData JSON 4.01, section 8.5); null for nothing. */
    protected final void putBinding(String navigation, @Nullable EntityReference target) {
        undeclared().put(navigation + ControlInformation.BIND, ExactJson.of(target == null ? null : target.entityId()));
    }

    /** Sets what a collection-valued navigation property refers to. */
    protected final void putBindings(String navigation, List<? extends EntityReference> targets) {
        List<String> urls = Arguments.copyOf(targets, navigation).stream()
                .map(EntityReference::entityId)
                .toList();
        undeclared().put(navigation + ControlInformation.BIND, ExactJson.of(urls));
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
        mark(index);
        if (lexicalForms != null) {
            lexicalForms.remove(index);
        }
    }

    /** Notes that a property has come. */
    final void arrived(StructuredCodec codec, int index) {
        if (order == null && (index <= last || undeclared != null)) {
            order = orderSoFar(codec);
        }
        if (order != null && !Presence.contains(present, morePresent, index)) {
            order.add(codec.property(index).name());
        }
        last = Math.max(last, index);
        latest = index;
        set(index);
    }

    /** Keeps how the property that came last was written, if another form would be written by default. */
    final void keep(@Nullable JsonNode lexicalForm) {
        if (lexicalForm != null) {
            lexicalForms = lexicalForms == null ? new HashMap<>() : lexicalForms;
            lexicalForms.put(latest, lexicalForm);
        }
    }

    final void addUndeclared(String name, JsonNode value) {
        boolean isNew = undeclared().put(name, value) == null;
        if (order != null && isNew) {
            order.add(name);
        }
    }

    /** Until now all came in the order of the spec, what it does not declare behind it. */
    private List<String> orderSoFar(StructuredCodec codec) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < codec.size(); i++) {
            if (Presence.contains(present, morePresent, i)) {
                names.add(codec.property(i).name());
            }
        }
        if (undeclared != null) {
            names.addAll(undeclared.keySet());
        }
        return names;
    }

    private Map<String, JsonNode> undeclared() {
        if (undeclared == null) {
            undeclared = new LinkedHashMap<>();
        }
        return undeclared;
    }

    private void mark(int index) {
        if (index < Long.SIZE) {
            present |= 1L << index;
        } else {
            morePresent = Presence.with(morePresent, index);
        }
    }

    final void retain(long[] kept) {
        present &= kept[0];
        for (int i = 0; morePresent != null && i < morePresent.length; i++) {
            morePresent[i] &= i + 1 < kept.length ? kept[i + 1] : 0;
        }
    }
}
