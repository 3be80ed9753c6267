package dev.graphlet.processor.drift;

import dev.graphlet.processor.facts.MissingType;
import dev.graphlet.processor.facts.ServiceFacts;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.facts.TypeFact;
import dev.graphlet.processor.facts.TypedefFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts of a package, by name. */
final class Pinned {
    private final ServiceFacts facts;
    private final Map<String, TypeFact> types = new HashMap<>();
    private final Map<String, MissingType> missing = new HashMap<>();
    private final Map<String, Set<String>> aliases;

    /** Creates a view; {@code aliases} are the other names of each spec by its qualified name. */
    Pinned(ServiceFacts facts, Map<String, Set<String>> aliases) {
        this.facts = facts;
        this.aliases = aliases;
        facts.types().forEach(type -> types.put(type.name(), type));
        facts.missing().forEach(type -> missing.put(type.name(), type));
    }

    ServiceFacts facts() {
        return facts;
    }

    /** Returns the version and date of the facts as shown in messages: {@code v1.0 of 2026-08-03}. */
    String edition() {
        return facts.source().edition();
    }

    Optional<TypeFact> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    Optional<MissingType> missing(String name) {
        return Optional.ofNullable(missing.get(name));
    }

    Optional<StructuredFact> structured(String name) {
        return type(name).filter(StructuredFact.class::isInstance).map(StructuredFact.class::cast);
    }

    /** Returns the type and its pinned bases, nearest first. */
    List<StructuredFact> chain(StructuredFact type) {
        List<StructuredFact> chain = new ArrayList<>();
        Optional<StructuredFact> next = Optional.of(type);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = next.get().base().flatMap(this::structured);
        }
        return chain;
    }

    /** Returns the names of the bases, nearest first; the last may be a name without facts. */
    List<String> bases(StructuredFact type) {
        return chain(type).stream().flatMap(link -> link.base().stream()).toList();
    }

    /** Returns whether all bases are pinned, so that all members are known. */
    boolean isWhole(StructuredFact type) {
        List<StructuredFact> chain = chain(type);
        return chain.get(chain.size() - 1).base().isEmpty()
                && chain.stream().noneMatch(link -> link.is(StructuredFact.Trait.BRIEF));
    }

    /** Returns whether all bases are pinned, if only with their keys. */
    boolean hasWholeChain(StructuredFact type) {
        List<StructuredFact> chain = chain(type);
        return chain.get(chain.size() - 1).base().isEmpty();
    }

    /** Returns whether undeclared properties are allowed, by the type or by a base. */
    boolean isOpen(StructuredFact type) {
        return chain(type).stream().anyMatch(link -> link.is(StructuredFact.Trait.OPEN));
    }

    /** Returns the primitive type for the name of a type definition; any other name as it is. */
    String resolved(String name) {
        return type(name)
                .filter(TypedefFact.class::isInstance)
                .map(type -> ((TypedefFact) type).underlying())
                .orElse(name);
    }

    /** Returns whether {@code name} is a name or an alias of the spec called {@code spec}. */
    boolean isNamed(String spec, String name) {
        return spec.equals(name) || aliases.getOrDefault(spec, Set.of()).contains(name);
    }
}
