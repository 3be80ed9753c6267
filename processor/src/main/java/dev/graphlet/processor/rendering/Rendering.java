package dev.graphlet.processor.rendering;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.GeneratedServiceKind;
import dev.graphlet.processor.model.GeneratedType;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ServiceSlice;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns valid specs into source files: finds the renderer of each kind of class. */
public final class Rendering {
    private final Spec spec;
    private final Map<TypeReference, StructuredSpec> targets;

    private Rendering(Spec spec, Map<TypeReference, StructuredSpec> targets) {
        this.spec = spec;
        this.targets = targets;
    }

    /**
     * Returns all classes of one spec. The classes depend only on the specs that {@code spec} names.
     *
     * @param targets the specs of the entity types that the navigation properties of {@code spec} refer to
     */
    public static List<JavaFile> spec(Spec spec, Map<TypeReference, StructuredSpec> targets) {
        Rendering rendering = new Rendering(spec, targets);
        return spec.generated().stream()
                .map(generated -> SourceFile.of(
                        ClassName.get(spec.service().generatedPackage(), generated.name()),
                        rendering.render(generated)))
                .toList();
    }

    /** Returns the registry of a service's types and, if anything in the service has a path, its client. */
    public static List<JavaFile> service(ServiceSlice slice) {
        return slice.generated().stream()
                .map(kind -> SourceFile.of(
                        ClassName.get(slice.service().generatedPackage(), kind.name(slice.service())),
                        render(kind, slice)))
                .toList();
    }

    private static TypeSpec.Builder render(GeneratedServiceKind kind, ServiceSlice slice) {
        return switch (kind) {
            case TYPES -> TypesRenderer.render(slice);
            case CLIENT -> ClientRenderer.render(slice);
        };
    }

    private TypeSpec.Builder render(GeneratedType generated) {
        return switch (generated.kind()) {
            case ENUM -> EnumRenderer.render((EnumSpec) spec);
            case MODEL -> structured(new ModelRenderer());
            case BUILDER -> structured(new BuilderRenderer());
            case CODEC -> structured(new CodecRenderer());
            case VALIDATOR -> structured(new ValidatorRenderer());
            case PROPERTIES -> structured(new PropertiesRenderer());
            case PATCH -> structured(new PatchRenderer());
            case REQUEST -> structured(new RequestRenderer(generated.operation().orElseThrow()));
            case COLLECTION_PATH -> structured(new CollectionPathRenderer());
            case ITEM_PATH -> structured(new ItemPathRenderer());
            case CALLS -> structured(new CallsRenderer());
            case NAVIGATION_PATH -> structured(navigation(generated, false));
            case NAVIGATION_ITEM_PATH -> structured(navigation(generated, true));
            case CONTAINER_CALLS -> ContainerRenderer.render((ContainerSpec) spec);
            case PROJECTION -> ProjectionRenderer.render((ProjectionSpec) spec);
            case OPERATIONS -> OperationsRenderer.render((ContainerSpec) spec);
        };
    }

    private Renderer navigation(GeneratedType generated, boolean item) {
        Property navigation = generated.navigation().orElseThrow();
        StructuredSpec target =
                Objects.requireNonNull(targets.get((TypeReference) navigation.type()), navigation.name());
        return new NavigationPathRenderer(navigation, target, item);
    }

    private TypeSpec.Builder structured(Renderer renderer) {
        StructuredSpec structured = (StructuredSpec) spec;
        TypeSpec.Builder type = renderer.render(structured, StructuredNames.of(structured));
        if (structured.reference().deprecated()) {
            return type.addAnnotation(Deprecated.class);
        }
        return renderer.namesDeprecated(structured) ? SourceFile.quiet(type) : type;
    }
}
