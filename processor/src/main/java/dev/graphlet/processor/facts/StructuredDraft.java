package dev.graphlet.processor.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A type whose lines are being read. */
final class StructuredDraft {
    private final String name;
    private final boolean entity;
    private final Optional<String> base;
    private final Set<StructuredFact.Trait> traits = EnumSet.noneOf(StructuredFact.Trait.class);
    private final List<String> key = new ArrayList<>();
    private final List<List<String>> alternateKeys = new ArrayList<>();
    private final List<PropertyFact> properties = new ArrayList<>();
    private final List<NavigationFact> navigations = new ArrayList<>();
    private final List<OperationFact> operations = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Marks marks;

    /** Reads the header after its first word: {@code user : directoryObject open key id alternate userPrincipalName}. */
    StructuredDraft(boolean entity, Line line) throws UnreadableLine {
        this.entity = entity;
        this.name = line.type();
        this.base = line.accept(":") ? Optional.of(line.type()) : Optional.empty();
        MarksReader reader = new MarksReader();
        while (trait(line) || keys(line) || reader.accept(line)) {
            // Each call reads one part.
        }
        line.expectEnd();
        this.marks = reader.marks();
    }

    private boolean trait(Line line) {
        for (StructuredFact.Trait trait : StructuredFact.Trait.values()) {
            if (line.accept(trait.name().toLowerCase(Locale.ROOT))) {
                traits.add(trait);
                return true;
            }
        }
        return false;
    }

    private boolean keys(Line line) throws UnreadableLine {
        if (line.accept("key")) {
            key.addAll(line.names(',', "the name of a property"));
            return true;
        }
        if (line.accept("alternate")) {
            alternateKeys.add(line.names(',', "the name of a property"));
            return true;
        }
        return false;
    }

    String name() {
        return name;
    }

    void add(PropertyFact property) throws UnreadableLine {
        checkNew(property.name());
        properties.add(property);
    }

    void add(NavigationFact navigation) throws UnreadableLine {
        checkNew(navigation.name());
        navigations.add(navigation);
    }

    void add(OperationFact operation) {
        operations.add(operation);
    }

    private void checkNew(String member) throws UnreadableLine {
        if (!names.add(member)) {
            throw new UnreadableLine("declares '" + member + "' a second time");
        }
    }

    StructuredFact fact() {
        return new StructuredFact(
                name, entity, base, traits, key, alternateKeys, marks, properties, navigations, operations);
    }
}
