package dev.graphlet.tool.spec;

import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.selection.Offer;
import dev.graphlet.tool.selection.SelectedType;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A type that gets a spec, with that of it which the spec declares. */
final class PlannedType {
    private final SchemaType type;
    private final Set<String> members = new LinkedHashSet<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<Operation> calls = new LinkedHashSet<>();
    private Set<Offer> offers = EnumSet.noneOf(Offer.class);
    private SelectedType.Paths paths = new SelectedType.Paths(Optional.empty(), Optional.empty());

    PlannedType(SchemaType type) {
        this.type = type;
    }

    SchemaType type() {
        return type;
    }

    /** Returns the names of the declared members that the spec has, too. */
    Set<String> members() {
        return members;
    }

    Set<String> required() {
        return required;
    }

    Set<Operation> calls() {
        return calls;
    }

    Set<Offer> offers() {
        return offers;
    }

    SelectedType.Paths paths() {
        return paths;
    }

    void offer(SelectedType selected) {
        offers = selected.offers();
        paths = selected.paths();
    }
}
