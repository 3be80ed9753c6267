package dev.graphlet.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return navigation.place().step().flatMap(this::derivation).isPresent();
    }

    List<EntityAddress> targets(Address navigation) {
        return navigation
                .place()
                .step()
                .flatMap(step -> derivation(step).map(derivation -> targets(step.owner(), derivation)))
                .orElseGet(() -> store.targets(navigation.path()));
    }

    private Optional<Derivation> derivation(Step step) {
        return Optional.ofNullable(DERIVATIONS.get(step.property().name()))
                .filter(derivation -> rules.holdOfDirectory(
                        Rule.DERIVED_RELATIONSHIPS, step.owner().type()));
    }

    private List<EntityAddress> targets(EntityAddress owner, Derivation derivation) {
        Function<EntityAddress, List<EntityAddress>> direct = derivation.inverse()
                ? entity -> store.holders(derivation.property(), entity)
                : entity -> store.targets(entity.path() + "/" + derivation.property());
        return derivation.transitive() ? closure(owner, direct) : direct.apply(owner);
    }

    private static List<EntityAddress> closure(
            EntityAddress from, Function<EntityAddress, List<EntityAddress>> direct) {
        Map<String, EntityAddress> found = new LinkedHashMap<>();
        Deque<EntityAddress> open = new ArrayDeque<>(direct.apply(from));
        while (!open.isEmpty()) {
            EntityAddress next = open.remove();
            if (found.putIfAbsent(next.path(), next) == null) {
                open.addAll(direct.apply(next));
            }
        }
        return List.copyOf(found.values());
    }
}
