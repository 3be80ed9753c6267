package dev.graphlet.tool.schema;

import java.util.Optional;

/** What {@code Org.OData.Capabilities.V1} says about an element; empty where it says nothing. */
public final class Restrictions {
    private static final String CAPABILITIES = "Org.OData.Capabilities.V1.";

    private final Annotations annotations;

    Restrictions(Annotations annotations) {
        this.annotations = annotations;
    }

    /** Tells whether entities can be created. */
    public Optional<Boolean> insertable() {
        return flag("InsertRestrictions", "Insertable");
    }

    /** Tells whether entities can be changed. */
    public Optional<Boolean> updatable() {
        return flag("UpdateRestrictions", "Updatable");
    }

    /** Tells whether entities can be deleted. */
    public Optional<Boolean> deletable() {
        return flag("DeleteRestrictions", "Deletable");
    }

    /** Tells whether entities can be listed. */
    public Optional<Boolean> readable() {
        return flag("ReadRestrictions", "Readable");
    }

    /** Tells whether one entity can be read by its key, which may be possible where listing is not. */
    public Optional<Boolean> readableByKey() {
        return annotations
                .value(CAPABILITIES + "ReadRestrictions")
                .flatMap(read -> read.property("ReadByKeyRestrictions"))
                .flatMap(byKey -> flag(byKey, "Readable"))
                .or(this::readable);
    }

    /** Tells whether {@code $filter} works. */
    public Optional<Boolean> filterable() {
        return flag("FilterRestrictions", "Filterable");
    }

    /** Tells whether {@code $orderby} works. */
    public Optional<Boolean> sortable() {
        return flag("SortRestrictions", "Sortable");
    }

    /** Tells whether {@code $expand} works. */
    public Optional<Boolean> expandable() {
        return flag("ExpandRestrictions", "Expandable");
    }

    /** Tells whether {@code $search} works. */
    public Optional<Boolean> searchable() {
        return flag("SearchRestrictions", "Searchable");
    }

    /** Tells whether {@code $count} works. */
    public Optional<Boolean> countable() {
        return flag("CountRestrictions", "Countable");
    }

    /** Tells whether {@code $select} works. */
    public Optional<Boolean> selectable() {
        return flag("SelectSupport", "Supported");
    }

    /** Tells whether changes are tracked, by which a delta can be asked for. */
    public Optional<Boolean> changesTracked() {
        return flag("ChangeTracking", "Supported");
    }

    /** Tells whether {@code $top} works. */
    public Optional<Boolean> topSupported() {
        return bool(annotations.value(CAPABILITIES + "TopSupported"));
    }

    /** Tells whether {@code $skip} works. */
    public Optional<Boolean> skipSupported() {
        return bool(annotations.value(CAPABILITIES + "SkipSupported"));
    }

    private Optional<Boolean> flag(String term, String property) {
        return annotations.value(CAPABILITIES + term).flatMap(record -> flag(record, property));
    }

    private static Optional<Boolean> flag(Expression record, String property) {
        return bool(record.property(property));
    }

    private static Optional<Boolean> bool(Optional<Expression> value) {
        return value.flatMap(Expression::text).map(Boolean::parseBoolean);
    }
}
