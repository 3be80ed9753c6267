package dev.graphlet.processor.rendering;

import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.StructuredSpec;

/** Writes one generated class of a structured spec. */
interface Renderer {
    /** Returns the class. */
    TypeSpec.Builder render(StructuredSpec spec, StructuredNames names);

    /** Returns whether a class that is not deprecated uses deprecated types outside of deprecated members. */
    default boolean namesDeprecated(StructuredSpec spec) {
        return false;
    }
}
