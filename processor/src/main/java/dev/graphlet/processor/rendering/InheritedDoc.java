package dev.graphlet.processor.rendering;

import com.palantir.javapoet.CodeBlock;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;

/**
 * Comments of methods that a class has for properties of its base too. Those of the base are not repeated: they are there
 * or not, as the base comes from a source or a class file, and what is generated must not depend on that.
 */
final class InheritedDoc {
    private InheritedDoc() {}

    /** The property's own words; {@code otherwise}, with its name in place of {@code %s}, if it has none or is inherited. */
    static CodeBlock of(Property property, StructuredSpec spec, String otherwise) {
        String text = otherwise.formatted(property.name());
        if (spec.properties().contains(property)) {
            return DocText.of(property.documentation(), text);
        }
        return CodeBlock.of(
                "$L\n\n@see $T#$N()\n", text, StructuredNames.of(spec).model(), property.javaName());
    }
}
