package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Optional;

/** Writes {@code CreateRunGroupRequest} and similar classes: an immutable request for one operation. */
final class RequestRenderer implements Renderer {
    private final ResourceOperation operation;

    RequestRenderer(ResourceOperation operation) {
        this.operation = operation;
    }

    // public final class ListRunGroupsRequest
    //         extends ListRequest<RunGroup, RunGroupProperties, ListRunGroupsRequest> {
    //     public ListRunGroupsRequest(RequestSender sender, RequestParts<GraphPage<RunGroup>> parts) {
    //         super(sender, parts, RunGroupProperties.RUN_GROUP);
    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        ClassName name = names.request(operation);
        TypeName parts = ParameterizedTypeName.get(RuntimeNames.REQUEST_PARTS, result(names));
        CodeBlock properties = isQuery() ? CodeBlock.of(", $L", names.ownProperties()) : CodeBlock.of("");
        return SourceFile.publicClass(name)
                .addModifiers(FINAL)
                .superclass(base(names, name))
                .addJavadoc(RequestDoc.ofClass(operation, spec))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PUBLIC)
                        .addJavadoc("Creates a request that {@code sender} executes.\n")
                        .addAnnotation(RuntimeNames.INTERNAL_API)
                        .addParameter(RuntimeNames.REQUEST_SENDER, "sender")
                        .addParameter(parts, "parts")
                        .addStatement("super(sender, parts$L)", properties)
                        .build())
                .addMethod(MethodSpec.methodBuilder("with")
                        .addAnnotation(Override.class)
                        .addModifiers(PROTECTED)
                        .returns(name)
                        .addParameter(parts, "parts")
                        .addStatement("return new $T(sender(), parts)", name)
                        .build());
    }

    private boolean isQuery() {
        return switch (operation) {
            case LIST, GET, DELTA -> true;
            case CREATE, UPDATE, UPSERT, DELETE -> false;
        };
    }

    private TypeName base(StructuredNames names, ClassName name) {
        ClassName model = names.model();
        ClassName properties = names.properties();
        return switch (operation) {
            case CREATE -> ParameterizedTypeName.get(RuntimeNames.CREATE_REQUEST, model, name);
            case LIST -> ParameterizedTypeName.get(RuntimeNames.LIST_REQUEST, model, properties, name);
            case GET -> ParameterizedTypeName.get(RuntimeNames.GET_REQUEST, model, properties, name);
            case UPDATE -> ParameterizedTypeName.get(RuntimeNames.UPDATE_REQUEST, model, name);
            case DELETE -> ParameterizedTypeName.get(RuntimeNames.DELETE_REQUEST, name);
            case UPSERT -> ParameterizedTypeName.get(RuntimeNames.UPSERT_REQUEST, model, name);
            case DELTA -> ParameterizedTypeName.get(RuntimeNames.DELTA_REQUEST, model, properties, name);
        };
    }

    private TypeName result(StructuredNames names) {
        return switch (operation) {
            case CREATE, GET -> names.model();
            case LIST -> ParameterizedTypeName.get(RuntimeNames.GRAPH_PAGE, names.model());
            case UPDATE, UPSERT -> ParameterizedTypeName.get(ClassName.get(Optional.class), names.model());
            case DELETE -> JavaTypes.nullable(ClassName.get(Void.class));
            case DELTA -> ParameterizedTypeName.get(RuntimeNames.DELTA_PAGE, names.model());
        };
    }
}
