package dev.graphlet.runtime.edm;

import dev.graphlet.runtime.InternalApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A declared property of a structured type: its wire name, its type and its constraints (OData CSDL 4.01, section 7).
 * Immutable and thread-safe.
 */
@InternalApi
public final class EdmProperty {
    private static final int REQUIRED = 1;
    private static final int READ_ONLY = 1 << 1;
    private static final int CREATE_ONLY = 1 << 2;
    private static final int KEY = 1 << 3;
    private static final int SENSITIVE = 1 << 4;
    private static final int NAVIGATION = 1 << 5;
    private static final int CONTAINED = 1 << 6;
    private static final int ALTERNATE_KEY = 1 << 7;
    private static final int UNTRACKED = 1 << 8;

    private final String name;
    private final String type;
    private final boolean collection;
    private final int flags;
    private final List<Constraint> constraints;

    private EdmProperty(String name, String type, boolean collection, int flags, List<Constraint> constraints) {
        this.name = name;
        this.type = type;
        this.collection = collection;
        this.flags = flags;
        this.constraints = constraints;
    }

    /** Returns a single-valued property; {@code type} is a qualified name such as {@code Edm.String}. */
    public static EdmProperty of(String name, String type) {
        return new EdmProperty(name, type, false, 0, List.of());
    }

    /** Returns a collection-valued property; {@code type} is the qualified name of the item type. */
    public static EdmProperty collectionOf(String name, String type) {
        return new EdmProperty(name, type, true, 0, List.of());
    }

    /** Returns a copy of this property as {@code @Required}: set on create, never null. */
    public EdmProperty required() {
        return with(REQUIRED);
    }

    /** Returns a copy of this property as {@code @ReadOnly}: set by the service, never sent. */
    public EdmProperty readOnly() {
        return with(READ_ONLY);
    }

    /** Returns a copy of this property as {@code @CreateOnly}: sent on create, never on update. */
    public EdmProperty createOnly() {
        return with(CREATE_ONLY);
    }

    /** Returns a copy of this property as the key of its entity type. */
    public EdmProperty key() {
        return with(KEY);
    }

    /** Returns a copy of this property as an alternate key of its entity type. */
    public EdmProperty alternateKey() {
        return with(ALTERNATE_KEY);
    }

    /** Returns a copy of this property as {@code @Sensitive}: its value appears in no text. */
    public EdmProperty sensitive() {
        return with(SENSITIVE);
    }

    /** Returns a copy of this property as a navigation property to entities that are not contained. */
    public EdmProperty navigation() {
        return with(NAVIGATION);
    }

    /** Returns a copy of this property as a containment navigation property. */
    public EdmProperty contained() {
        return with(NAVIGATION | CONTAINED);
    }

    /** Returns a copy of this navigation property that no delta request tracks: {@code @Navigation(delta = false)}. */
    public EdmProperty untracked() {
        return with(UNTRACKED);
    }

    /** Returns a copy of this property whose values must keep {@code constraint}, too. */
    public EdmProperty constraint(Constraint constraint) {
        List<Constraint> more = new ArrayList<>(constraints);
        more.add(constraint);
        return new EdmProperty(name, type, collection, flags, List.copyOf(more));
    }

    private EdmProperty with(int flag) {
        return new EdmProperty(name, type, collection, flags | flag, constraints);
    }

    /** Returns the name on the wire. */
    public String name() {
        return name;
    }

    /** Returns the qualified name of the type, such as {@code Edm.String}; for a collection, that of its items. */
    public String type() {
        return type;
    }

    /** Returns whether the value is a collection. */
    public boolean isCollection() {
        return collection;
    }

    /** Returns whether the property must be set on create and is never null. */
    public boolean isRequired() {
        return is(REQUIRED);
    }

    /** Returns whether only the service sets the property. */
    public boolean isReadOnly() {
        return is(READ_ONLY);
    }

    /** Returns whether the property is sent on create only. */
    public boolean isCreateOnly() {
        return is(CREATE_ONLY);
    }

    /** Returns whether the property is the key, or one part of a composite key. */
    public boolean isKey() {
        return is(KEY);
    }

    /** Returns whether the property is an alternate key. */
    public boolean isAlternateKey() {
        return is(ALTERNATE_KEY);
    }

    /** Returns whether the property's value must appear in no text. */
    public boolean isSensitive() {
        return is(SENSITIVE);
    }

    /** Returns whether the property is a navigation property. */
    public boolean isNavigation() {
        return is(NAVIGATION);
    }

    /** Returns whether the property is a containment navigation property. */
    public boolean isContained() {
        return is(CONTAINED);
    }

    /** Returns whether delta requests ask for entities added to or removed from this navigation property. */
    public boolean isTracked() {
        return isNavigation() && !isContained() && !is(UNTRACKED);
    }

    /** Returns the constraints on the values, the items and the collection, in the order of their declaration. */
    public List<Constraint> constraints() {
        return constraints;
    }

    private boolean is(int flag) {
        return (flags & flag) != 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdmProperty that
                && name().equals(that.name())
                && type.equals(that.type)
                && collection == that.collection
                && flags == that.flags
                && constraints.equals(that.constraints);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name(), type, collection);
    }

    @Override
    public String toString() {
        return name() + ": " + (collection ? "Collection(" + type + ")" : type);
    }
}
