package dev.graphlet.processor.rendering;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.GeneratedNames;
import dev.graphlet.processor.model.Narrowing;
import dev.graphlet.processor.model.ServiceSlice;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns valid specs into source files. */
public final class Rendering {
    private Rendering() {}

    /**
     * Returns all classes of one spec. The classes depend only on the specs that {@code spec} names.
     *
     * @param targets the specs of the entity types that the navigation properties of {@code spec} refer to
     */
    public static List<JavaFile> spec(Spec spec, Map<TypeReference, StructuredSpec> targets) {
        if (spec instanceof EnumSpec type) {
            return List.of(SourceFile.of(JavaTypes.model(type.reference()), EnumRenderer.render(type)));
        }
        if (spec instanceof ContainerSpec container) {
            return List.of(
                    SourceFile.of(ContainerRenderer.name(container), ContainerRenderer.render(container)),
                    SourceFile.of(OperationsRenderer.name(container), OperationsRenderer.render(container)));
        }
        StructuredSpec type = (StructuredSpec) spec;
        StructuredNames names = StructuredNames.of(type);
        return renderers(type, targets).stream()
                .map(renderer -> file(renderer, type, names))
                .toList();
    }

    private static JavaFile file(Renderer renderer, StructuredSpec spec, StructuredNames names) {
        TypeSpec.Builder type = renderer.render(spec, names);
        if (spec.reference().deprecated()) {
            type.addAnnotation(Deprecated.class);
        } else if (renderer.namesDeprecated(spec)) {
            SourceFile.quiet(type);
        }
        return SourceFile.of(renderer.name(names), type);
    }

    /** Returns the registry of a service's types and, if anything in the service has a path, its client. */
    public static List<JavaFile> service(ServiceSlice slice) {
        List<JavaFile> files = new ArrayList<>();
        files.add(SourceFile.of(TypesRenderer.name(slice.service()), TypesRenderer.render(slice)));
        if (ClientRenderer.hasClient(slice)) {
            files.add(SourceFile.of(ClientRenderer.name(slice.service()), ClientRenderer.render(slice)));
        }
        return files;
    }

    private static List<Renderer> renderers(StructuredSpec spec, Map<TypeReference, StructuredSpec> targets) {
        List<Renderer> renderers = new ArrayList<>(List.of(
                new ModelRenderer(),
                new BuilderRenderer(),
                new CodecRenderer(),
                new ValidatorRenderer(),
                new PropertiesRenderer()));
        GeneratedNames generated = GeneratedNames.of(spec);
        if (generated.hasPatch()) {
            renderers.add(new PatchRenderer());
        }
        generated.requests().forEach(operation -> renderers.add(new RequestRenderer(operation)));
        if (spec.hasCollectionPath()) {
            renderers.add(new CollectionPathRenderer());
        }
        if (spec.hasPath()) {
            renderers.add(new ItemPathRenderer());
        }
        if (!spec.calls().isEmpty()) {
            renderers.add(new CallsRenderer());
        }
        spec.properties().stream().filter(Narrowing::isNarrowed).forEach(navigation -> {
            StructuredSpec target =
                    Objects.requireNonNull(targets.get((TypeReference) navigation.type()), navigation.name());
            renderers.add(new NavigationPathRenderer(navigation, target, false));
            if (navigation.collection()) {
                renderers.add(new NavigationPathRenderer(navigation, target, true));
            }
        });
        return renderers;
    }
}
