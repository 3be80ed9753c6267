package dev.graphlet.processor.rendering;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.GeneratedNames;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StructuredSpec;

/** {@code RunGroupPath}: what can be done with one entity. */
final class ItemPathRenderer implements Renderer {
    @Override
    public ClassName name(StructuredNames names) {
        return names.itemPath();
    }

    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        TypeSpec.Builder type = PathClass.of(names.itemPath())
                .addJavadoc("One entity of {@code $L}. Immutable and thread-safe.\n", names.qualifiedName());
        for (ResourceOperation operation : GeneratedNames.of(spec).requests()) {
            switch (operation) {
                case GET -> type.addMethod(get(spec, names));
                case UPDATE -> type.addMethod(update(spec, names));
                case DELETE -> type.addMethod(delete(spec, names));
                case CREATE, LIST -> {} // on the entity set
            }
        }
        return type;
    }

    private static MethodSpec get(StructuredSpec spec, StructuredNames names) {
        CodeBlock parts =
                CodeBlock.of("$T.get(this.path,$W$L)", RuntimeNames.REQUEST_PARTS, PathClass.typeAndRegistry(names));
        return PathClass.operation(ResourceOperation.GET, spec, names, parts).build();
    }

    private static MethodSpec update(StructuredSpec spec, StructuredNames names) {
        CodeBlock parts = CodeBlock.of(
                "$T.update(this.path,$W$T.nonNull(patch, $S),$W$L)",
                RuntimeNames.REQUEST_PARTS,
                RuntimeNames.ARGUMENTS,
                "patch",
                PathClass.typeAndRegistry(names));
        return PathClass.operation(ResourceOperation.UPDATE, spec, names, parts)
                .addParameter(names.patch(), "patch")
                .build();
    }

    private static MethodSpec delete(StructuredSpec spec, StructuredNames names) {
        return PathClass.operation(
                        ResourceOperation.DELETE,
                        spec,
                        names,
                        CodeBlock.of("$T.delete(this.path)", RuntimeNames.REQUEST_PARTS))
                .build();
    }
}
