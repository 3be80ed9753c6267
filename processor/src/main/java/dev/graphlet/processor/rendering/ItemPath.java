package dev.graphlet.processor.rendering;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.graphlet.processor.model.GeneratedNames;
import dev.graphlet.processor.model.Narrowing;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Optional;
import java.util.Set;

/**
 * The path of one entity: {@code RunGroupPath}, or the path of a narrowed navigation property.
 *
 * @param name the name of the class
 * @param spec the spec of the entity
 * @param navigation the navigation property if it offers fewer operations than {@code spec}; otherwise empty
 */
record ItemPath(ClassName name, StructuredSpec spec, Optional<Property> navigation) {
    TypeSpec.Builder render(CodeBlock javadoc) {
        StructuredNames names = StructuredNames.of(spec);
        TypeSpec.Builder type = PathClass.of(name, ParameterizedTypeName.get(RuntimeNames.ENTITY_PATH, names.model()))
                .addJavadoc("$L Immutable and thread-safe.\n", javadoc);
        PathDoc doc = new PathDoc(name, spec, navigation, false, new PermissionConstants());
        Set<ResourceOperation> offered = navigation.map(Narrowing::offered).orElse(spec.operations());
        if (doc.isOfSpec()) {
            TypeName any =
                    ParameterizedTypeName.get(RuntimeNames.ENTITY_PATH, WildcardTypeName.subtypeOf(Object.class));
            PathClass.addCasts(type, name, any, spec, false);
        }
        GeneratedNames.of(spec).requests().stream()
                .filter(operation -> offered.contains(operation) && !operation.isOnCollection())
                .forEach(operation -> type.addMethod(operation(operation, doc, names)));
        spec.allNavigations()
                .forEach(navigation -> NavigationMethods.of(navigation, doc).forEach(type::addMethod));
        doc.streams().forEach(stream -> type.addMethod(NavigationMethods.stream(stream, doc, names)));
        if (spec.isMedia()) {
            type.addMethod(NavigationMethods.media(names));
        }
        doc.calls().forEach(call -> type.addMethods(CallMethod.onPath(call, doc)));
        doc.constants().addTo(type);
        return type;
    }

    private MethodSpec operation(ResourceOperation operation, PathDoc doc, StructuredNames names) {
        return switch (operation) {
            case GET ->
                PathClass.operation(operation, doc, names, parts("get", names)).build();
            case UPDATE -> withValue(operation, "patch", names.patch(), doc, names);
            case UPSERT -> withValue(operation, RequestDoc.parameter(spec), names.model(), doc, names);
            case DELETE ->
                PathClass.operation(
                                operation, doc, names, CodeBlock.of("$T.delete(this.path)", RuntimeNames.REQUEST_PARTS))
                        .build();
            case CREATE, LIST, DELTA -> throw new IllegalStateException(operation + " is of a collection");
        };
    }

    private static CodeBlock parts(String factory, StructuredNames names) {
        return CodeBlock.of(
                "$T.$L(this.path,$W$L)", RuntimeNames.REQUEST_PARTS, factory, PathClass.typeAndRegistry(names));
    }

    private MethodSpec withValue(
            ResourceOperation operation, String value, ClassName type, PathDoc doc, StructuredNames names) {
        CodeBlock parts = CodeBlock.of(
                "$T.$L(this.path,$W$T.nonNull($N, $S),$W$L)",
                RuntimeNames.REQUEST_PARTS,
                operation == ResourceOperation.UPDATE ? "update" : "upsert",
                RuntimeNames.ARGUMENTS,
                value,
                value,
                PathClass.typeAndRegistry(names));
        return PathClass.operation(operation, doc, names, parts)
                .addParameter(type, value)
                .build();
    }
}
