package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.Marks;
import dev.graphlet.processor.facts.NavigationFact;
import dev.graphlet.processor.facts.PropertyFact;
import dev.graphlet.processor.facts.TypeUse;

/**
 * A property or navigation property, as the type or a base of it declares it.
 *
 * @param owner the qualified name of the type that declares it
 * @param name its name
 * @param kind what it is, as in "a property"
 * @param use its type
 * @param marks what else is said about it
 */
record Member(String owner, String name, String kind, TypeUse use, Marks marks) {
    static Member of(String owner, PropertyFact property) {
        return new Member(owner, property.name(), "a property", property.type(), property.marks());
    }

    static Member of(String owner, NavigationFact navigation) {
        return new Member(
                owner,
                navigation.name(),
                navigation.contained() ? "a navigation that contains its target" : "a navigation",
                navigation.target(),
                navigation.marks());
    }

    Subject subject() {
        return Subject.of(owner, name);
    }
}
