package dev.graphlet.processor.rendering;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.GeneratedKind;

/** Writes {@code GraphServiceCalls}: the declarations of the actions and functions of a service itself. */
final class ContainerRenderer {
    private ContainerRenderer() {}

    static ClassName name(ContainerSpec spec) {
        return JavaTypes.beside(spec.reference(), GeneratedKind.CONTAINER_CALLS);
    }

    static TypeSpec.Builder render(ContainerSpec spec) {
        return CallsRenderer.constants(name(spec), spec.calls(), CodeBlock.of("null"))
                .addJavadoc("The actions and functions of the service itself.\n")
                .addAnnotation(RuntimeNames.INTERNAL_API);
    }
}
