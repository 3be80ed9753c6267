package dev.graphlet.processor.drift;

import dev.graphlet.annotations.Navigation;
import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.OperationFact;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.model.Property;
import java.util.List;
import java.util.Optional;

/** A property or navigation is one that the service has, and is declared as what it is. */
record PropertyIsKnown(Pinned pinned, StructuredFact fact) {
    /** Reports a property that is not among those of its kind. */
    void report(Property property, MemberNames members, Problems problems) {
        boolean navigation = property.navigation().isPresent();
        Optional<OperationFact> operation = members.operations().stream()
                .filter(other -> other.simpleName().equals(property.name()))
                .findFirst();
        if (navigation && members.property(property.name()).isPresent()) {
            kind(property, "a property", "Remove @Navigation", problems);
        } else if (!navigation && members.navigation(property.name()).isPresent()) {
            kind(property, "a navigation", "Return a @GraphEntity and add @Navigation", problems);
        } else if (operation.isPresent()) {
            boolean function = operation.get().function();
            String remedy = "Annotate '" + property.name() + "' with " + (function ? "@Function" : "@Action");
            kind(property, function ? "a function" : "an action", remedy, problems);
        } else if (pinned.isWhole(fact)) {
            unknown(property, members, problems);
        }
    }

    private void kind(Property property, String actual, String remedy, Problems problems) {
        boolean navigation = property.navigation().isPresent();
        Origin origin = navigation ? property.origin().at(Navigation.class) : property.origin();
        problems.add(
                DriftCode.UNKNOWN_KIND,
                origin,
                navigation ? "A navigation" : "A property",
                property.name(),
                fact.name(),
                actual,
                navigation ? "a navigation" : "a property",
                pinned.edition(),
                remedy);
    }

    private void unknown(Property property, MemberNames members, Problems problems) {
        boolean navigation = property.navigation().isPresent();
        List<String> same = navigation ? members.navigations() : members.properties();
        String sentence = new Suggestion(property.name(), same)
                .or(
                        navigation ? "the property" : "the navigation",
                        navigation ? members.properties() : members.navigations())
                .or("the action", members.operations(false))
                .or("the function", members.operations(true))
                .sentence();
        Object[] arguments = {
            navigation ? "A navigation" : "A property",
            property.name(),
            navigation ? "navigation" : "property",
            fact.name(),
            pinned.edition(),
            sentence
        };
        if (pinned.isOpen(fact)) {
            problems.warn(DriftCode.UNKNOWN_MEMBER, property.origin(), arguments);
        } else {
            problems.add(DriftCode.UNKNOWN_MEMBER, property.origin(), arguments);
        }
    }
}
