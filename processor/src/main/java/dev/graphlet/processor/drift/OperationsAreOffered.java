package dev.graphlet.processor.drift;

import dev.graphlet.annotations.Navigation;
import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.diagnostics.Wording;
import dev.graphlet.processor.facts.Marks;
import dev.graphlet.processor.facts.NavigationFact;
import dev.graphlet.processor.model.Narrowing;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ResourceOperation;
import java.util.List;
import java.util.Set;

/** What a path offers, the service does not refuse. */
record OperationsAreOffered(Pinned pinned) {
    void check(Property property, NavigationFact navigation, String owner, Problems problems) {
        Set<ResourceOperation> offered = Narrowing.offered(property);
        String shown = Shown.of(property.name(), owner);
        check(shown, offered, navigation.marks(), property.origin().at(Navigation.class, "operations"), problems);
    }

    void check(String shown, Set<ResourceOperation> offered, Marks marks, Origin origin, Problems problems) {
        List<String> refused = offered.stream()
                .map(Enum::name)
                .filter(marks.refused()::contains)
                .toList();
        if (!refused.isEmpty()) {
            problems.warn(DriftCode.OFFERS, origin, shown, Wording.list(refused), pinned.edition());
        }
    }
}
