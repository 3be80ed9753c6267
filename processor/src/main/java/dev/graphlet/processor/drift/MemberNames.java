package dev.graphlet.processor.drift;

import dev.graphlet.processor.facts.NavigationFact;
import dev.graphlet.processor.facts.OperationFact;
import dev.graphlet.processor.facts.PropertyFact;
import dev.graphlet.processor.facts.StructuredFact;
import java.util.List;
import java.util.Optional;

/**
 * The members of a type and its bases.
 *
 * @param chain the type and its bases, nearest first
 */
record MemberNames(List<StructuredFact> chain) {
    Optional<PropertyFact> property(String name) {
        return chain.stream()
                .flatMap(type -> type.properties().stream())
                .filter(property -> property.name().equals(name))
                .findFirst();
    }

    Optional<NavigationFact> navigation(String name) {
        return chain.stream()
                .flatMap(type -> type.navigations().stream())
                .filter(navigation -> navigation.name().equals(name))
                .findFirst();
    }

    /** Returns all overloads of all actions and functions. */
    List<OperationFact> operations() {
        return chain.stream().flatMap(type -> type.operations().stream()).toList();
    }

    List<String> properties() {
        return chain.stream()
                .flatMap(type -> type.properties().stream())
                .map(PropertyFact::name)
                .toList();
    }

    List<String> navigations() {
        return chain.stream()
                .flatMap(type -> type.navigations().stream())
                .map(NavigationFact::name)
                .toList();
    }

    List<String> operations(boolean functions) {
        return operations().stream()
                .filter(operation -> operation.function() == functions)
                .map(OperationFact::simpleName)
                .toList();
    }
}
