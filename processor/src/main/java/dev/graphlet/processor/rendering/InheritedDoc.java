package dev.graphlet.processor.rendering;

import com.palantir.javapoet.CodeBlock;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;

/**
 * Comments of methods that a class declares for its own and for inherited properties. Comments of the base spec are not
 * repeated: they exist in source files but not in class files, and the generated code must be the same for both.
 */
final class InheritedDoc {
    private InheritedDoc() {}

    /** Returns the property's comment, or {@code otherwise} formatted with its name if absent or inherited. */
    static CodeBlock of(Property property, StructuredSpec spec, String otherwise) {
        String text = otherwise.formatted(property.name());
        if (spec.properties().contains(property)) {
            return DocText.of(property.documentation(), text);
        }
        return CodeBlock.of(
                "$L\n\n@see $T#$N()\n", text, StructuredNames.of(spec).model(), property.javaName());
    }
}
