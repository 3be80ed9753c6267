package dev.graphlet.processor.drift;

import dev.graphlet.annotations.Navigation;
import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.NavigationFact;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.model.Property;

/** A navigation is contained as in the service. Never more than a warning: 4 % of the metadata are wrong here. */
record NavigationIsAsContained(Pinned pinned, StructuredFact fact) {
    void check(Property property, NavigationFact navigation, Problems problems) {
        boolean contained = property.navigation().orElseThrow().contained();
        if (contained != navigation.contained()) {
            problems.warn(
                    DriftCode.CONTAINED,
                    property.origin().at(Navigation.class, "contained"),
                    property.name(),
                    fact.name(),
                    navigation.contained() ? "contained" : "not contained",
                    pinned.edition(),
                    "Set contained to " + navigation.contained() + ", or add @Unlisted(\"why\")");
        }
    }
}
