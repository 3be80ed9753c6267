package dev.graphlet.processor.rendering;

import com.palantir.javapoet.CodeBlock;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The entity sets and singletons of a service, as expressions for {@code EdmService}. */
final class EdmResources {
    private EdmResources() {}

    static List<CodeBlock> of(List<Spec> specs) {
        List<CodeBlock> resources = new ArrayList<>();
        for (Spec spec : specs) {
            if (spec instanceof StructuredSpec type) {
                type.entitySet().ifPresent(set -> resources.add(resource(type, set, false)));
                type.singleton().ifPresent(one -> resources.add(resource(type, one, true)));
            }
        }
        return resources;
    }

    // new EdmResource("/industryData/runGroups", "microsoft.industryData.runGroup", false, Set.of(EdmOperation.CREATE))
    private static CodeBlock resource(StructuredSpec type, Resource resource, boolean singleton) {
        Set<ResourceOperation> operations = EnumSet.noneOf(ResourceOperation.class);
        operations.addAll(type.operations());
        operations.removeIf(operation -> singleton && operation.isOnCollection());
        return CodeBlock.of(
                "new $T($S,$W$S,$W$L,$W$T.of($L))",
                RuntimeNames.EDM_RESOURCE,
                resource.path(),
                type.reference().qualifiedName(),
                singleton,
                Set.class,
                EdmPaths.operations(operations));
    }
}
