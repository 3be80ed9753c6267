package dev.graphlet.processor.rendering;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.StructuredSpec;

/** Writes one generated class of a structured spec. */
interface Renderer {
    /** The class that it writes. */
    ClassName name(StructuredNames names);

    /** The class itself. */
    TypeSpec.Builder render(StructuredSpec spec, StructuredNames names);

    /** Whether the class of a spec that is not deprecated names something that is, outside of deprecated members. */
    default boolean namesDeprecated(StructuredSpec spec) {
        return false;
    }
}
