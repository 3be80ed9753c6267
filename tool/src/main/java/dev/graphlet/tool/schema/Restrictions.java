package dev.graphlet.tool.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What {@code Org.OData.Capabilities.V1} says about an element; empty where it says nothing. */
public final class Restrictions {
    private static final String CAPABILITIES = "Org.OData.Capabilities.V1.";

    private final Annotations annotations;

    Restrictions(Annotations annotations) {
        this.annotations = annotations;
    }

    /** Returns whether entities can be created. */
    public Optional<Boolean> insertable() {
        return flag("InsertRestrictions", "Insertable");
    }

    /** Returns whether entities can be changed. */
    public Optional<Boolean> updatable() {
        return flag("UpdateRestrictions", "Updatable");
    }

    /** Returns whether {@code PATCH} creates an entity that is not there; as updatable if nothing is said of it. */
    public Optional<Boolean> upsertable() {
        return flag("UpdateRestrictions", "Upsertable").or(this::updatable);
    }

    /** Returns whether entities can be deleted. */
    public Optional<Boolean> deletable() {
        return flag("DeleteRestrictions", "Deletable");
    }

    /** Returns whether entities can be listed. */
    public Optional<Boolean> readable() {
        return flag("ReadRestrictions", "Readable");
    }

    /** Returns whether one entity can be read by its key, which may be possible even if entities cannot be listed. */
    public Optional<Boolean> readableByKey() {
        return annotations
                .value(CAPABILITIES + "ReadRestrictions")
                .flatMap(read -> read.property("ReadByKeyRestrictions"))
                .flatMap(byKey -> flag(byKey, "Readable"))
                .or(this::readable);
    }

    /** Returns whether {@code $filter} works. */
    public Optional<Boolean> filterable() {
        return flag("FilterRestrictions", "Filterable");
    }

    /** Returns whether {@code $orderby} works. */
    public Optional<Boolean> sortable() {
        return flag("SortRestrictions", "Sortable");
    }

    /** Returns whether {@code $expand} works. */
    public Optional<Boolean> expandable() {
        return flag("ExpandRestrictions", "Expandable");
    }

    /** Returns whether {@code $search} works. */
    public Optional<Boolean> searchable() {
        return flag("SearchRestrictions", "Searchable");
    }

    /** Returns whether {@code $count} works. */
    public Optional<Boolean> countable() {
        return flag("CountRestrictions", "Countable");
    }

    /** Returns whether {@code $select} works. */
    public Optional<Boolean> selectable() {
        return flag("SelectSupport", "Supported");
    }

    /** Returns whether changes are tracked, so that delta queries are possible. */
    public Optional<Boolean> changesTracked() {
        return flag("ChangeTracking", "Supported");
    }

    /** Returns whether {@code $top} works. */
    public Optional<Boolean> topSupported() {
        return bool(annotations.value(CAPABILITIES + "TopSupported"));
    }

    /** Returns whether {@code $skip} works. */
    public Optional<Boolean> skipSupported() {
        return bool(annotations.value(CAPABILITIES + "SkipSupported"));
    }

    /**
     * Returns the operations that are refused, by the names of the constants of {@code Operation} in specs.
     *
     * @param many whether they are those of a collection and its entities, rather than of one entity
     */
    public Set<String> refused(boolean many) {
        Map<String, Optional<Boolean>> offered = new LinkedHashMap<>();
        if (many) {
            offered.put("CREATE", insertable());
            offered.put("LIST", readable());
            offered.put("DELTA", changesTracked());
        }
        offered.put("GET", readableByKey());
        offered.put("UPDATE", updatable());
        offered.put("DELETE", deletable());
        offered.put("UPSERT", upsertable());
        offered.values().removeIf(allowed -> allowed.orElse(true));
        return new TreeSet<>(offered.keySet());
    }

    /** Returns what an entity set or a singleton says of one of its navigation properties. */
    public Restrictions of(String navigation) {
        List<Annotation> said = annotations
                .value(CAPABILITIES + "NavigationRestrictions")
                .flatMap(record -> record.property("RestrictedProperties"))
                .map(Expression::items)
                .orElse(List.of())
                .stream()
                .filter(item -> item.property("NavigationProperty")
                        .flatMap(Expression::text)
                        .equals(Optional.of(navigation)))
                .flatMap(item -> item.properties().entrySet().stream())
                .map(each -> new Annotation(QualifiedName.of(CAPABILITIES + each.getKey()), "", each.getValue()))
                .toList();
        return new Restrictions(new Annotations(said));
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
