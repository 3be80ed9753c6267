package dev.graphlet.processor.rendering;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Optional;

/** {@code RunGroupsPath}: what can be done with a collection of entities, and the way to each of them. */
final class CollectionPathRenderer implements Renderer {
    @Override
    public ClassName name(StructuredNames names) {
        return names.collectionPath();
    }

    @Override
    public boolean namesDeprecated(StructuredSpec spec) {
        return Deprecations.onCollectionPath(spec);
    }

    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        CodeBlock javadoc = spec.entitySet()
                .map(set -> CodeBlock.of(
                        "The entity set $L, or another collection of its type.", HarmlessText.code(set.path())))
                .orElseGet(() -> CodeBlock.of("A collection of {@code $L}.", names.qualifiedName()));
        return new CollectionPath(names.collectionPath(), names.itemPath(), spec, Optional.empty()).render(javadoc);
    }
}
