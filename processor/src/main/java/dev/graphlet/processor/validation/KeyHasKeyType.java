package dev.graphlet.processor.validation;

import dev.graphlet.annotations.AlternateKey;
import dev.graphlet.annotations.Key;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.TypeReference;
import java.lang.annotation.Annotation;
import java.util.stream.Stream;

/** A key or an alternate key has a type that OData allows for keys (CSDL 4.01, section 6.5). */
final class KeyHasKeyType implements PropertyRule {
    @Override
    public void check(Property property, Problems problems) {
        boolean fits = !property.collection() && hasKeyType(property);
        if (property.navigation().isEmpty() && !fits) {
            annotations(property)
                    .forEach(annotation -> problems.add(
                            ProblemCode.KEY_TYPE,
                            property.origin().at(annotation),
                            property.name(),
                            TypeText.of(property),
                            annotation));
        }
    }

    private static boolean hasKeyType(Property property) {
        return property.type() instanceof TypeReference type
                ? type.kind() == TypeReference.Kind.ENUM
                : property.primitive().filter(EdmPrimitive::isKeyType).isPresent();
    }

    /** Returns the annotations that make {@code property} a key. */
    static Stream<Class<? extends Annotation>> annotations(Property property) {
        return Stream.of(Property.Trait.KEY, Property.Trait.ALTERNATE_KEY)
                .filter(property::is)
                .map(trait -> trait == Property.Trait.KEY ? Key.class : AlternateKey.class);
    }
}
