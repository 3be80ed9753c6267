package dev.graphlet.processor.rendering;

import com.palantir.javapoet.CodeBlock;
import dev.graphlet.processor.model.Narrowing;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The operations and streams that the paths of entity types offer, as expressions for {@code EdmService}. */
final class EdmPaths {
    private static final Set<ResourceOperation> USUAL = Set.of(
            ResourceOperation.CREATE,
            ResourceOperation.LIST,
            ResourceOperation.GET,
            ResourceOperation.UPDATE,
            ResourceOperation.DELETE);

    private EdmPaths() {}

    // .offering(EdmOperation.LIST, EdmOperation.GET)
    // .streaming("content")
    static CodeBlock of(StructuredSpec spec) {
        CodeBlock.Builder code = CodeBlock.builder();
        Set<ResourceOperation> offered = spec.possibleOperations();
        if (spec.isEntity() && !offered.equals(USUAL)) {
            code.add("\n.offering($L)", operations(offered));
        }
        List<String> streams = new ArrayList<>(
                spec.allStreams().stream().map(StreamProperty::name).toList());
        if (spec.isMedia()) {
            streams.add("$value");
        }
        if (!streams.isEmpty()) {
            code.add(
                    "\n.streaming($L)",
                    streams.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(",$W")));
        }
        return code.build();
    }

    // new EdmNavigation("microsoft.industryData.runGroup", "runs", Set.of(EdmOperation.LIST))
    static List<CodeBlock> navigations(List<? extends Spec> specs) {
        List<CodeBlock> navigations = new ArrayList<>();
        for (Spec spec : specs) {
            if (spec instanceof StructuredSpec type) {
                type.properties().stream()
                        .filter(Narrowing::isNarrowed)
                        .forEach(property -> navigations.add(navigation(type, property)));
            }
        }
        return navigations;
    }

    private static CodeBlock navigation(StructuredSpec type, Property property) {
        return CodeBlock.of(
                "new $T($S,$W$S,$W$T.of($L))",
                RuntimeNames.EDM_NAVIGATION,
                type.reference().qualifiedName(),
                property.name(),
                Set.class,
                operations(Narrowing.offered(property)));
    }

    static CodeBlock operations(Set<ResourceOperation> operations) {
        return Arrays.stream(ResourceOperation.values())
                .filter(operations::contains)
                .map(operation -> CodeBlock.of("$T.$L", RuntimeNames.EDM_OPERATION, operation))
                .collect(CodeBlock.joining(",$W"));
    }
}
