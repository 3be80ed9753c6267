package dev.graphlet.processor.drift;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.Marks;
import dev.graphlet.processor.facts.NavigationFact;
import dev.graphlet.processor.facts.PropertyFact;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Optional;

/** Each property is one of the service, of its kind and type. */
record PropertyDrift(Pinned pinned, StructuredFact fact, StructuredSpec spec) {
    void check(Property property, Problems problems) {
        if (property.name().startsWith("@")) {
            return; // An instance annotation, which metadata declares for no type.
        }
        MemberNames members = new MemberNames(pinned.chain(fact));
        Optional<PropertyFact> known = members.property(property.name());
        Optional<NavigationFact> related = members.navigation(property.name());
        Problems found = new Problems();
        if (property.navigation().isPresent()) {
            related.ifPresentOrElse(
                    navigation -> checkNavigation(property, navigation, found),
                    () -> new PropertyIsKnown(pinned, fact).report(property, members, found));
        } else {
            known.ifPresentOrElse(
                    other -> checkProperty(property, other, found),
                    () -> new PropertyIsKnown(pinned, fact).report(property, members, found));
        }
        boolean listed = known.isPresent() || related.isPresent();
        new Overruled(pinned, problems).add(property.origin(), Shown.of(property.name(), fact.name()), listed, found);
    }

    private void checkNavigation(Property property, NavigationFact navigation, Problems problems) {
        checkMarks(property, navigation.marks(), problems);
        new TypeIsThatOfService(pinned)
                .check("A navigation", property, navigation.target(), fact.name(), property.origin(), problems);
        new NavigationIsAsContained(pinned, fact).check(property, navigation, problems);
        new OperationsAreOffered(pinned).check(property, navigation, fact.name(), problems);
    }

    private void checkProperty(Property property, PropertyFact known, Problems problems) {
        checkMarks(property, known.marks(), problems);
        new TypeIsThatOfService(pinned)
                .check("A property", property, known.type(), fact.name(), property.origin(), problems);
        new SentPropertyIsWritable(pinned, fact).check(property, known, spec, problems);
        new KeyIsKeyOfService(pinned, fact).check(property, problems);
    }

    private void checkMarks(Property property, Marks marks, Problems problems) {
        new MarksAllowIt(pinned, spec.service())
                .check(
                        Shown.of(property.name(), fact.name()),
                        marks,
                        property.documentation().deprecated(),
                        property.origin(),
                        problems);
    }
}
