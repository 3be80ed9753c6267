package dev.graphlet.runtime.model;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.validation.Arguments;
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

    /** While it reads, the order that is expected; then the one that came, null for the order of the spec. */
    @Nullable
    ArrivalOrder order;

    @Nullable
    Map<Integer, JsonNode> lexicalForms;

    /** Where in the expected order the text is. */
    int position = -1;

    int latest = -1;
    private boolean outOfOrder;
    private @Nullable List<String> arrived;

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
        order = value.order == null ? null : value.order.of(value);
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

    /** Begins to read a text in which the properties are likely to come in that order. */
    final ArrivalOrder begin(ArrivalOrder expected) {
        order = expected;
        position = odataType == null ? -1 : expected.position(0);
        return expected;
    }

    /** Whether it has what a text had, so that nobody else has its parts. */
    final boolean hasRead() {
        return position >= 0;
    }

    /** Notes that the name of a property has come, which is at that place of the expected order, or behind it. */
    final int arrived(ArrivalOrder expected, int index, int at) {
        if (arrived == null && at <= position && at < expected.size()) {
            arrived = expected.come(present, morePresent, undeclared == null ? Map.of() : undeclared);
        }
        position = at;
        if (index >= 0) {
            outOfOrder |= index <= latest || undeclared != null;
            if (arrived != null && !Presence.contains(present, morePresent, index)) {
                arrived.add(expected.name(at).getValue());
            }
            latest = index;
            set(index);
        }
        return index;
    }

    /** Ends to read; the order that is likely to come the next time. */
    final ArrivalOrder end(ArrivalOrder expected, ArrivalOrder spec) {
        ArrivalOrder likely = arrived == null ? expected : outOfOrder ? expected.adaptedTo(arrived, codec()) : spec;
        order = outOfOrder ? likely : null;
        return likely;
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
        if (arrived != null && isNew) {
            arrived.add(name);
        }
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
