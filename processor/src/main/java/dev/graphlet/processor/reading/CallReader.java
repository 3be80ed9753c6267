package dev.graphlet.processor.reading;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.Name;
import dev.graphlet.annotations.Permissions;
import dev.graphlet.annotations.Unlisted;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Documentation;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ValueType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * Reads an action or a function from a method.
 *
 * @param documentation reads the comment of the method
 * @param namespace the OData namespace of the spec
 * @param references collects the qualified names of the specs that the method refers to
 * @param problems collects the problems of the method
 */
record CallReader(DocumentationReader documentation, String namespace, Set<String> references, Problems problems) {
    private static final List<Class<? extends Annotation>> ALLOWED =
            List.of(Action.class, Function.class, Permissions.class, Permissions.List.class, Unlisted.class);

    static boolean isCall(ExecutableElement method) {
        return SpecAnnotation.isOn(method, Action.class) || SpecAnnotation.isOn(method, Function.class);
    }

    /** Returns the action or function; empty if {@code method} has a problem. */
    Optional<Call> read(ExecutableElement method) {
        boolean shaped = MethodShape.isCall(method, problems);
        boolean marked = isMarkedAsCall(method);
        List<Property> parameters = method.getParameters().stream()
                .flatMap(parameter -> parameter(parameter).stream())
                .toList();
        boolean returns = method.getReturnType().getKind() != TypeKind.VOID;
        Optional<Property> result = returns
                ? TypeReader.ofResult(method, references, problems).read().map(type -> result(method, type))
                : Optional.empty();
        boolean complete = parameters.size() == method.getParameters().size() && returns == result.isPresent();
        return shaped && marked && complete ? Optional.of(call(method, parameters, result)) : Optional.empty();
    }

    private boolean isMarkedAsCall(ExecutableElement method) {
        Problems found = new Problems();
        if (SpecAnnotation.isOn(method, Action.class) && SpecAnnotation.isOn(method, Function.class)) {
            found.add(ProblemCode.CALL_BOTH, Origin.of(method).at(Function.class), method.getSimpleName());
        }
        SpecAnnotation.all(method).stream()
                .filter(annotation -> ALLOWED.stream().noneMatch(annotation::is))
                .forEach(annotation -> {
                    String fix = annotation.is(Name.class)
                            ? "Give the name in name of @Action or @Function"
                            : "Remove @" + annotation.name();
                    found.add(
                            ProblemCode.CALL_MARKER,
                            annotation.origin(),
                            method.getSimpleName(),
                            annotation.name(),
                            fix);
                });
        problems.addAll(found);
        return found.isEmpty();
    }

    private Call call(ExecutableElement method, List<Property> parameters, Optional<Property> result) {
        boolean function = SpecAnnotation.isOn(method, Function.class);
        SpecAnnotation annotation = SpecAnnotation.find(method, function ? Function.class : Action.class)
                .orElseThrow();
        String javaName = method.getSimpleName().toString();
        String name = annotation.string("name").isEmpty() ? javaName : annotation.string("name");
        String qualifier = annotation.string("namespace").isEmpty() ? namespace : annotation.string("namespace");
        return new Call(
                qualifier + "." + name,
                JavaNames.accessor(javaName),
                function,
                annotation.flag("onCollection"),
                parameters,
                result,
                PermissionsReader.read(method, problems),
                documentation.read(method),
                Origin.of(method));
    }

    private Optional<Property> parameter(VariableElement parameter) {
        return TypeReader.ofParameter(parameter, references, problems)
                .read()
                .map(known -> new Property(
                        MemberOrder.wireName(parameter),
                        JavaNames.parameter(parameter.getSimpleName().toString()),
                        known,
                        TypeReader.isList(parameter.asType()),
                        PropertyReader.traits(parameter),
                        Optional.empty(),
                        ConstraintReader.read(parameter),
                        Documentation.NONE,
                        Origin.of(parameter)));
    }

    private static Property result(ExecutableElement method, ValueType type) {
        return new Property(
                "value",
                "value",
                type,
                TypeReader.isList(method.getReturnType()),
                Set.of(),
                Optional.empty(),
                List.of(),
                Documentation.NONE,
                Origin.of(method));
    }
}
