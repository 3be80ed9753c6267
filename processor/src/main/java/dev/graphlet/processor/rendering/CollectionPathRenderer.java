package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.GeneratedNames;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StructuredSpec;

/** {@code RunGroupsPath}: what can be done with the entity set, and the way to one of its entities. */
final class CollectionPathRenderer implements Renderer {
    @Override
    public ClassName name(StructuredNames names) {
        return names.collectionPath();
    }

    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        TypeSpec.Builder type = PathClass.of(names.collectionPath())
                .addJavadoc(
                        "The entity set {@code $L}. Immutable and thread-safe.\n",
                        spec.entitySet().orElseThrow().path());
        for (ResourceOperation operation : GeneratedNames.of(spec).requests()) {
            if (operation == ResourceOperation.CREATE) {
                type.addMethod(create(spec, names));
            } else if (operation == ResourceOperation.LIST) {
                type.addMethod(list(spec, names));
            }
        }
        spec.key().ifPresent(key -> type.addMethod(item(key, names)));
        return type;
    }

    private static MethodSpec create(StructuredSpec spec, StructuredNames names) {
        String value = RequestDoc.parameter(spec);
        CodeBlock parts = CodeBlock.of(
                "$T.create(this.path,$W$T.nonNull($N, $S),$W$L)",
                RuntimeNames.REQUEST_PARTS,
                RuntimeNames.ARGUMENTS,
                value,
                value,
                PathClass.typeAndRegistry(names));
        return PathClass.operation(ResourceOperation.CREATE, spec, names, parts)
                .addParameter(names.model(), value)
                .build();
    }

    private static MethodSpec list(StructuredSpec spec, StructuredNames names) {
        CodeBlock parts =
                CodeBlock.of("$T.list(this.path,$W$L)", RuntimeNames.REQUEST_PARTS, PathClass.typeAndRegistry(names));
        return PathClass.operation(ResourceOperation.LIST, spec, names, parts).build();
    }

    // public RunGroupPath id(String id) { return new RunGroupPath(sender, path.key("id", id)); }
    private static MethodSpec item(Property key, StructuredNames names) {
        return MethodSpec.methodBuilder(key.javaName())
                .addModifiers(PUBLIC)
                .returns(names.itemPath())
                .addJavadoc("The entity whose {@code $L} is that.\n", key.name())
                .addParameter(JavaTypes.of(key), key.javaName())
                .addStatement(
                        "return new $T(this.sender, this.path.key($S, $N))",
                        names.itemPath(),
                        key.javaName(),
                        key.javaName())
                .build();
    }
}
