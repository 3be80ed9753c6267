package dev.graphlet.tool.csdl;

import dev.graphlet.tool.schema.Annotation;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.Parameter;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the actions and functions of one schema. */
final class OperationReader {
    private final Aliases aliases;
    private final Targets targets;
    private final AnnotationReader annotations;

    OperationReader(Aliases aliases, Targets targets) {
        this.aliases = aliases;
        this.targets = targets;
        this.annotations = new AnnotationReader(aliases);
    }

    Operation operation(CsdlElement element) {
        QualifiedName name = aliases.declared(element.required("Name"));
        List<CsdlElement> parameterElements = new ArrayList<>();
        List<TypeReference> types = new ArrayList<>();
        Optional<TypeReference> returnType = Optional.empty();
        for (CsdlElement child : element.children()) {
            if (child.name().equals("Parameter")) {
                parameterElements.add(child);
                types.add(aliases.type(child));
            } else if (child.name().equals("ReturnType")) {
                returnType = Optional.of(aliases.type(child));
            }
        }
        List<Map<String, List<Annotation>>> targeted = targeted(name.toString(), types);
        String path = element.attribute("EntitySetPath");
        return new Operation(
                element.name().equals("Action") ? Operation.Kind.ACTION : Operation.Kind.FUNCTION,
                name,
                element.flag("IsBound", false),
                element.flag("IsComposable", false),
                path == null ? Optional.empty() : Optional.of(aliases.path(path)),
                parameters(parameterElements, types, targeted),
                returnType,
                annotations.annotations(element, Targets.first(targeted, "")));
    }

    private List<Parameter> parameters(
            List<CsdlElement> elements, List<TypeReference> types, List<Map<String, List<Annotation>>> targeted) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            String name = elements.get(i).required("Name");
            parameters.add(new Parameter(
                    name, types.get(i), annotations.annotations(elements.get(i), Targets.first(targeted, name))));
        }
        return List.copyOf(parameters);
    }

    /** Returns what targets the overload, what targets an action by its binding alone, and what targets them all. */
    private List<Map<String, List<Annotation>>> targeted(String name, List<TypeReference> types) {
        if (!targets.hasOverloads(name)) {
            return List.of(targets.of(name));
        }
        StringBuilder overload = new StringBuilder(name).append('(');
        List<Map<String, List<Annotation>>> spellings = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            append(overload, types.get(i));
            if (i == 0 && types.size() > 1) {
                spellings.add(targets.of(overload.toString().concat(")")));
            }
            if (i < types.size() - 1) {
                overload.append(',');
            }
        }
        spellings.add(0, targets.of(overload.append(')').toString()));
        spellings.add(targets.of(name));
        return spellings;
    }

    private static void append(StringBuilder text, TypeReference type) {
        if (type.collection()) {
            text.append("Collection(").append(type.type().toString()).append(')');
        } else {
            text.append(type.type().toString());
        }
    }
}
