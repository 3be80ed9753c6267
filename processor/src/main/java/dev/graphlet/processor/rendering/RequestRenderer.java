package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PROTECTED;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Optional;

/** {@code CreateRunGroupRequest} and its siblings: one immutable request value for an operation. */
final class RequestRenderer implements Renderer {
    private final ResourceOperation operation;

    RequestRenderer(ResourceOperation operation) {
        this.operation = operation;
    }

    @Override
    public ClassName name(StructuredNames names) {
        return names.request(operation);
    }

    // public final class CreateRunGroupRequest extends GraphRequest<RunGroup, CreateRunGroupRequest> {
    //     CreateRunGroupRequest(RequestSender sender, RequestParts<RunGroup> parts) { super(sender, parts); }
    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        ClassName name = name(names);
        TypeName parts = ParameterizedTypeName.get(RuntimeNames.REQUEST_PARTS, result(names));
        return SourceFile.publicClass(name)
                .addModifiers(FINAL)
                .superclass(ParameterizedTypeName.get(base(), result(names), name))
                .addJavadoc(RequestDoc.of(operation, spec))
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeNames.REQUEST_SENDER, "sender")
                        .addParameter(parts, "parts")
                        .addStatement("super(sender, parts)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("with")
                        .addAnnotation(Override.class)
                        .addModifiers(PROTECTED)
                        .returns(name)
                        .addParameter(parts, "parts")
                        .addStatement("return new $T(sender(), parts)", name)
                        .build());
    }

    private ClassName base() {
        return switch (operation) {
            case UPDATE, DELETE -> RuntimeNames.CONDITIONAL_REQUEST;
            case CREATE, LIST, GET -> RuntimeNames.GRAPH_REQUEST;
        };
    }

    private TypeName result(StructuredNames names) {
        return switch (operation) {
            case CREATE, GET -> names.model();
            case LIST -> ParameterizedTypeName.get(RuntimeNames.GRAPH_PAGE, names.model());
            case UPDATE -> ParameterizedTypeName.get(ClassName.get(Optional.class), names.model());
            case DELETE -> JavaTypes.nullable(ClassName.get(Void.class));
        };
    }
}
