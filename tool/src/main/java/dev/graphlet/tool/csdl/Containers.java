package dev.graphlet.tool.csdl;

import dev.graphlet.tool.schema.Annotation;
import dev.graphlet.tool.schema.Annotations;
import dev.graphlet.tool.schema.EntityContainer;
import dev.graphlet.tool.schema.OperationImport;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the entity containers. A service has one; another one in the document is what it extends. */
final class Containers {
    private final Targets targets;
    private final List<Resource> resources = new ArrayList<>();
    private final List<OperationImport> imports = new ArrayList<>();
    private @Nullable QualifiedName name;
    private Annotations own = Annotations.NONE;

    Containers(Targets targets) {
        this.targets = targets;
    }

    void add(CsdlElement element, Aliases aliases) {
        AnnotationReader annotations = new AnnotationReader(aliases);
        QualifiedName container = aliases.declared(element.required("Name"));
        Map<String, List<Annotation>> targeted = targets.of(container.toString());
        if (name == null || element.attribute("Extends") != null) {
            name = container;
            own = annotations.annotations(element, targeted.get(""));
        }
        for (CsdlElement child : element.children()) {
            switch (child.name()) {
                case "EntitySet", "Singleton" -> {
                    Annotations all = annotations.annotations(child, targeted.get(child.required("Name")));
                    resources.add(resource(child, aliases, all));
                }
                case "ActionImport", "FunctionImport" -> {
                    Annotations all = annotations.annotations(child, targeted.get(child.required("Name")));
                    imports.add(operationImport(child, aliases, all));
                }
                default -> {}
            }
        }
    }

    @Nullable
    EntityContainer merged() {
        return name == null ? null : new EntityContainer(name, List.copyOf(resources), List.copyOf(imports), own);
    }

    private static Resource resource(CsdlElement element, Aliases aliases, Annotations annotations) {
        boolean many = element.name().equals("EntitySet");
        Map<String, String> bindings = new LinkedHashMap<>();
        for (CsdlElement child : element.children()) {
            if (child.name().equals("NavigationPropertyBinding")) {
                bindings.put(aliases.path(child.required("Path")), aliases.path(child.required("Target")));
            }
        }
        return new Resource(
                many ? Resource.Kind.ENTITY_SET : Resource.Kind.SINGLETON,
                element.required("Name"),
                aliases.name(element.required(many ? "EntityType" : "Type")),
                bindings,
                annotations);
    }

    private static OperationImport operationImport(CsdlElement element, Aliases aliases, Annotations annotations) {
        String kind = element.name().equals("ActionImport") ? "Action" : "Function";
        return new OperationImport(
                element.required("Name"),
                aliases.name(element.required(kind)),
                Optional.ofNullable(element.attribute("EntitySet")),
                annotations);
    }
}
