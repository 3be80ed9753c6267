package dev.graphlet.tool.spec;

import dev.graphlet.tool.schema.EntityContainer;
import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.Resource;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.selection.Offer;
import dev.graphlet.tool.selection.Selection;
import dev.graphlet.tool.source.Spec;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the operations that navigation properties have to name, since the service refuses others there.
 *
 * @param present the specs that there are, and what the service declares
 * @param planned the types that get specs, or further operations
 * @param selection what is asked for, whatever the service refuses
 */
record NavigationOffers(PresentSpecs present, Collection<PlannedType> planned, Selection selection) {
    private static final Set<Offer> ON_COLLECTION = EnumSet.of(Offer.CREATE, Offer.LIST, Offer.DELTA);

    /** Returns the operations to name; none if the path offers all that its target does, or nothing at all. */
    List<Offer> narrowed(StructuredType owner, NavigationProperty navigation) {
        if (!owner.isEntity()) {
            return List.of();
        }
        boolean many = navigation.type().collection();
        Set<Offer> offered = ofTarget(navigation.type().type());
        offered.removeIf(offer -> !many && ON_COLLECTION.contains(offer));
        Set<String> refused =
                new TreeSet<>(navigation.annotations().restrictions().refused(many));
        refused.addAll(refusedByResources(owner, navigation));
        selection
                .asked()
                .getOrDefault(Selection.key(owner.name(), navigation.name()), Set.of())
                .forEach(offer -> refused.remove(offer.name()));
        List<Offer> left = offered.stream()
                .filter(offer -> !refused.contains(offer.name()))
                .toList();
        return left.size() == offered.size() ? List.of() : left;
    }

    private Set<Offer> ofTarget(QualifiedName target) {
        Set<Offer> offers = EnumSet.noneOf(Offer.class);
        planned.stream()
                .filter(each -> each.type().name().equals(target))
                .forEach(each -> offers.addAll(each.offers()));
        List<String> written = present.find(target).map(Spec::offered).orElse(List.of());
        EnumSet.allOf(Offer.class).stream()
                .filter(offer -> written.contains(offer.name()))
                .forEach(offers::add);
        return offers;
    }

    /** Returns what all entity sets and singletons of a type refuse of one of its navigation properties. */
    private Set<String> refusedByResources(StructuredType owner, NavigationProperty navigation) {
        List<Resource> resources =
                present.schema().container().map(EntityContainer::resources).orElse(List.of());
        return resources.stream()
                .filter(resource -> isOf(resource, owner))
                .map(resource -> resource.annotations()
                        .restrictions()
                        .of(navigation.name())
                        .refused(navigation.type().collection()))
                .reduce((some, others) -> {
                    Set<String> both = new HashSet<>(some);
                    both.retainAll(others);
                    return both;
                })
                .orElse(Set.of());
    }

    private boolean isOf(Resource resource, StructuredType owner) {
        return present.schema()
                .structured(resource.type())
                .filter(type -> present.schema().lineage().inherits(type, owner.name()))
                .isPresent();
    }
}
