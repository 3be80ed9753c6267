package dev.graphlet.processor.rendering;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Optional;

/** Writes {@code RunGroupsPath}: the operations on a collection of entities, and the paths to its entities. */
final class CollectionPathRenderer implements Renderer {
    @Override
    public boolean namesDeprecated(StructuredSpec spec) {
        return Deprecations.onCollectionPath(spec);
    }

    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        CodeBlock javadoc = spec.entitySet()
                .map(set ->
                        CodeBlock.of("Path to $L or another collection of its type.", HarmlessText.code(set.path())))
                .orElseGet(() -> CodeBlock.of("Path to a collection of {@code $L}.", names.qualifiedName()));
        return new CollectionPath(names.collectionPath(), names.itemPath(), spec, Optional.empty()).render(javadoc);
    }
}
