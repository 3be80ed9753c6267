package dev.graphlet.processor.rendering;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Optional;

/** Writes {@code RunGroupPath}: the operations on one entity, and the paths to its related entities. */
final class ItemPathRenderer implements Renderer {
    @Override
    public boolean namesDeprecated(StructuredSpec spec) {
        return Deprecations.onItemPath(spec);
    }

    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        CodeBlock javadoc = CodeBlock.of("Path to one entity of type {@code $L}.", names.qualifiedName());
        return new ItemPath(names.itemPath(), spec, Optional.empty()).render(javadoc);
    }
}
