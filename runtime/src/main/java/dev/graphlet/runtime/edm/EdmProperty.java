package dev.graphlet.runtime.edm;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A declared property of a structured type: its wire name, its type and its constraints (OData CSDL 4.01, section 7).
 * Immutable and thread-safe.
 */
public final class EdmProperty {
    private final SerializedString name;
    private final String type;
    private final boolean collection;
    private final Facets facets;

    private EdmProperty(SerializedString name, String type, boolean collection, Facets facets) {
        this.name = name;
        this.type = type;
        this.collection = collection;
        this.facets = facets;
    }

    /** A single-valued property; {@code type} is a qualified name such as {@code Edm.String}. */
    public static EdmProperty of(String name, String type) {
        return new EdmProperty(new SerializedString(name), type, false, Facets.NONE);
    }

    /** A collection-valued property; {@code type} is the qualified name of the items' type. */
    public static EdmProperty collectionOf(String name, String type) {
        return new EdmProperty(new SerializedString(name), type, true, Facets.NONE);
    }

    /** This property as {@code @Required}: given on create, never null. */
    public EdmProperty required() {
        return with(facets.with(Facets.REQUIRED));
    }

    /** This property as {@code @ReadOnly}: set by the service, never sent. */
    public EdmProperty readOnly() {
        return with(facets.with(Facets.READ_ONLY));
    }

    /** This property as {@code @CreateOnly}: sent on create, never on update. */
    public EdmProperty createOnly() {
        return with(facets.with(Facets.CREATE_ONLY));
    }

    /** This property as the key of its entity type. */
    public EdmProperty key() {
        return with(facets.with(Facets.KEY));
    }

    /** This property as an alternate key of its entity type. */
    public EdmProperty alternateKey() {
        return with(facets.with(Facets.ALTERNATE_KEY));
    }

    /** This property as {@code @Sensitive}: its value appears in no text. */
    public EdmProperty sensitive() {
        return with(facets.with(Facets.SENSITIVE));
    }

    /** This property as a navigation property to entities that live elsewhere. */
    public EdmProperty navigation() {
        return with(facets.with(Facets.NAVIGATION));
    }

    /** This property as a containment navigation property. */
    public EdmProperty contained() {
        return with(facets.with(Facets.NAVIGATION | Facets.CONTAINED));
    }

    /** Returns this navigation property as one whose changes no delta is asked for: {@code @Navigation(delta = false)}. */
    public EdmProperty untracked() {
        return with(facets.with(Facets.UNTRACKED));
    }

    /** This property with a length in characters (Unicode code points), or in octets for binary values. */
    public EdmProperty length(int min, int max) {
        return with(facets.withLength(min, max));
    }

    /** This property with inclusive bounds for its numbers; null is no bound. */
    public EdmProperty range(@Nullable String min, @Nullable String max) {
        return with(
                facets.withRange(min == null ? null : new BigDecimal(min), max == null ? null : new BigDecimal(max)));
    }

    /** This property with a regular expression that each whole value must match. */
    public EdmProperty pattern(String regex) {
        return with(facets.withPattern(regex));
    }

    /** This property with bounds for the number of its items. */
    public EdmProperty items(int min, int max) {
        return with(facets.withItems(min, max));
    }

    private EdmProperty with(Facets changed) {
        return new EdmProperty(name, type, collection, changed);
    }

    /** The name on the wire. */
    public String name() {
        return name.getValue();
    }

    /** The name on the wire, encoded once. */
    public SerializableString encodedName() {
        return name;
    }

    /** The qualified name of the type, of the items' type for a collection: {@code Edm.String}, {@code microsoft.graph.user}. */
    public String type() {
        return type;
    }

    /** Whether the value is a collection. */
    public boolean isCollection() {
        return collection;
    }

    /** Whether a create must give it and it is never null. */
    public boolean isRequired() {
        return facets.is(Facets.REQUIRED);
    }

    /** Whether only the service sets it. */
    public boolean isReadOnly() {
        return facets.is(Facets.READ_ONLY);
    }

    /** Whether it is sent on create only. */
    public boolean isCreateOnly() {
        return facets.is(Facets.CREATE_ONLY);
    }

    /** Whether it is the key, or one part of a composite key. */
    public boolean isKey() {
        return facets.is(Facets.KEY);
    }

    /** Whether it is an alternate key. */
    public boolean isAlternateKey() {
        return facets.is(Facets.ALTERNATE_KEY);
    }

    /** Whether its value must appear in no text. */
    public boolean isSensitive() {
        return facets.is(Facets.SENSITIVE);
    }

    /** Whether it is a navigation property. */
    public boolean isNavigation() {
        return facets.is(Facets.NAVIGATION);
    }

    /** Whether it is a containment navigation property. */
    public boolean isContained() {
        return facets.is(Facets.CONTAINED);
    }

    /** Returns whether a delta is asked for what was added to this navigation property, and what removed from it. */
    public boolean isTracked() {
        return isNavigation() && !isContained() && !facets.is(Facets.UNTRACKED);
    }

    /** The least length; 0 for none. */
    public int minLength() {
        return facets.minLength();
    }

    /** The greatest length; {@link Integer#MAX_VALUE} for none. */
    public int maxLength() {
        return facets.maxLength();
    }

    /** The least number, inclusive; null for none. */
    public @Nullable BigDecimal min() {
        return facets.min();
    }

    /** The greatest number, inclusive; null for none. */
    public @Nullable BigDecimal max() {
        return facets.max();
    }

    /** What each whole value must match; null for anything. */
    public @Nullable Pattern pattern() {
        return facets.pattern();
    }

    /** The least number of items; 0 for none. */
    public int minItems() {
        return facets.minItems();
    }

    /** The greatest number of items; {@link Integer#MAX_VALUE} for none. */
    public int maxItems() {
        return facets.maxItems();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdmProperty that
                && name().equals(that.name())
                && type.equals(that.type)
                && collection == that.collection
                && facets.equals(that.facets);
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
