package dev.graphlet.processor.facts;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entity type or a complex type, with all members that it declares itself.
 *
 * @param name the qualified name
 * @param entity whether this is an entity type
 * @param base the qualified name of the base type
 * @param traits what holds for the type as a whole
 * @param key the names of the key properties that the type declares itself
 * @param alternateKeys the alternate keys that the type declares itself, each as names of properties
 * @param marks the marks of the type
 * @param properties the properties, by name
 * @param navigations the navigation properties, by name
 * @param operations the actions and functions that are bound to the type or to collections of it, by name
 */
public record StructuredFact(
        String name,
        boolean entity,
        Optional<String> base,
        Set<Trait> traits,
        List<String> key,
        List<List<String>> alternateKeys,
        Marks marks,
        List<PropertyFact> properties,
        List<NavigationFact> navigations,
        List<OperationFact> operations)
        implements TypeFact {
    /** What may hold for a type. */
    public enum Trait {
        ABSTRACT,
        OPEN,
        /** The type is a media entity. */
        STREAM,
        /** Only the name, the base and the key are known: the type is the target of a navigation. */
        BRIEF
    }

    /** Creates a fact. Sorts the members. */
    public StructuredFact {
        Names.checkQualified(name);
        base.ifPresent(Names::checkQualified);
        Set<Trait> copy = EnumSet.noneOf(Trait.class);
        copy.addAll(traits);
        traits = Collections.unmodifiableSet(copy);
        key = List.copyOf(key);
        key.forEach(Names::check);
        alternateKeys = alternateKeys.stream()
                .map(List::copyOf)
                .sorted(Comparator.comparing(List::toString))
                .toList();
        alternateKeys.forEach(alternate -> {
            Names.check(String.join("", alternate));
            alternate.forEach(Names::check);
        });
        properties = Sorted.by(properties, Comparator.comparing(PropertyFact::name));
        navigations = Sorted.by(navigations, Comparator.comparing(NavigationFact::name));
        operations = Sorted.by(operations, OperationFact.ORDER);
    }

    /** Returns whether {@code trait} holds for the type itself. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
