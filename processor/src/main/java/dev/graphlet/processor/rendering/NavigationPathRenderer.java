package dev.graphlet.processor.rendering;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Optional;

/** Writes {@code RunGroupRunsPath} and {@code RunGroupRunsItemPath}: the paths of a narrowed navigation property. */
final class NavigationPathRenderer implements Renderer {
    private final Property navigation;
    private final StructuredSpec target;
    private final boolean item;

    /** Creates a renderer of the path itself or, if {@code item}, of the path of one entity of the collection. */
    NavigationPathRenderer(Property navigation, StructuredSpec target, boolean item) {
        this.navigation = navigation;
        this.target = target;
        this.item = item;
    }

    private ClassName name(StructuredNames names) {
        return item ? names.navigationItemPath(navigation) : names.navigationPath(navigation);
    }

    @Override
    public boolean namesDeprecated(StructuredSpec spec) {
        boolean collection = navigation.collection() && !item;
        return target.reference().deprecated()
                || (collection ? Deprecations.onCollectionPath(target) : Deprecations.onItemPath(target));
    }

    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        String owner = names.qualifiedName();
        boolean collection = navigation.collection() && !item;
        CodeBlock javadoc = collection || !navigation.collection()
                ? CodeBlock.of("Path to {@code $L} of a {@code $L}.", navigation.name(), owner)
                : CodeBlock.of("Path to one of the {@code $L} of a {@code $L}.", navigation.name(), owner);
        return collection
                ? new CollectionPath(name(names), names.navigationItemPath(navigation), target, Optional.of(navigation))
                        .render(javadoc)
                : new ItemPath(name(names), target, Optional.of(navigation)).render(javadoc);
    }
}
