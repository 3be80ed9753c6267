package dev.graphlet.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The targets of navigation properties, including derived ones: {@link Rule#DERIVED_RELATIONSHIPS}. */
final class DerivedRelationships {
    /** The source property, whether it is read in the inverse direction, and whether transitively. */
    private record Derivation(String property, boolean inverse, boolean transitive) {}

    private static final Map<String, Derivation> DERIVATIONS = Map.of(
            "memberOf", new Derivation("members", true, false),
            "transitiveMemberOf", new Derivation("members", true, true),
            "transitiveMembers", new Derivation("members", false, true),
            "ownedObjects", new Derivation("owners", true, false),
            "directReports", new Derivation("manager", true, false));

    private final ResourceStore store;
    private final Rules rules;

    DerivedRelationships(ResourceStore store, Rules rules) {
        this.store = store;
        this.rules = rules;
    }

    boolean isDerived(Address navigation) {
        Step step = navigation.step();
        return step != null
                && DERIVATIONS.containsKey(step.property().name())
                && rules.holdOfDirectory(
                        Rule.DERIVED_RELATIONSHIPS, step.owner().type());
    }

    List<Address> targets(Address navigation) {
        Step step = navigation.step();
        Derivation derivation =
                step == null ? null : DERIVATIONS.get(step.property().name());
        if (step == null || derivation == null || !isDerived(navigation)) {
            return store.targets(navigation.path());
        }
        Function<Address, List<Address>> direct = derivation.inverse()
                ? entity -> store.holders(derivation.property(), entity)
                : entity -> store.targets(entity.itemPath() + "/" + derivation.property());
        return derivation.transitive() ? closure(step.owner(), direct) : direct.apply(step.owner());
    }

    private static List<Address> closure(Address from, Function<Address, List<Address>> direct) {
        Map<String, Address> found = new LinkedHashMap<>();
        Deque<Address> open = new ArrayDeque<>(direct.apply(from));
        while (!open.isEmpty()) {
            Address next = open.remove();
            if (found.putIfAbsent(next.itemPath(), next) == null) {
                open.addAll(direct.apply(next));
            }
        }
        return List.copyOf(found.values());
    }
}
