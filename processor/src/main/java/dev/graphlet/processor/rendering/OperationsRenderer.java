package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.GeneratedKind;

/**
 * Writes {@code GraphServiceOperations}: the methods that a container adds to a client, with the comments of the spec.
 * The client inherits the comments because it may be generated from class files, which have none.
 */
final class OperationsRenderer {
    private OperationsRenderer() {}

    static ClassName name(ContainerSpec spec) {
        return JavaTypes.beside(spec.reference(), GeneratedKind.OPERATIONS);
    }

    // public interface GraphServiceOperations {
    //     FunctionRequest<String> whoIs(String name);
    static TypeSpec.Builder render(ContainerSpec spec) {
        TypeSpec.Builder type = SourceFile.annotated(TypeSpec.interfaceBuilder(name(spec)))
                .addModifiers(PUBLIC)
                .addJavadoc(DocText.of(spec.documentation(), "The actions and functions of the service itself."));
        spec.calls().stream().sorted(Call.BY_NAME).forEach(call -> type.addMethods(CallMethod.inInterface(call, spec)));
        if (spec.reference().deprecated()) {
            return type.addAnnotation(Deprecated.class);
        }
        return Deprecations.inCalls(spec.calls()) ? SourceFile.quiet(type) : type;
    }
}
