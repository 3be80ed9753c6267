package dev.graphlet.processor.reading;

import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Constraints;
import dev.graphlet.processor.model.Documentation;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * Reads an action or a function from a method.
 *
 * @param documentation reads its comment
 * @param namespace the OData namespace of its spec
 * @param references collects the qualified names of the specs that it mentions
 * @param problems collects what is wrong with it
 */
record CallReader(DocumentationReader documentation, String namespace, Set<String> references, Problems problems) {
    static boolean isCall(ExecutableElement method) {
        return Word.isOn(method, "Action") || Word.isOn(method, "Function");
    }

    /** The call; empty if the method has a problem. */
    Optional<Call> read(ExecutableElement method) {
        List<Optional<Property>> parameters = method.getParameters().stream()
                .map(parameter -> parameter(parameter, method))
                .toList();
        boolean returns = method.getReturnType().getKind() != TypeKind.VOID;
        Optional<Property> result = returns
                ? TypeReader.ofResult(method, references, problems).read().map(type -> result(method, type))
                : Optional.empty();
        boolean fits = MethodShape.isCall(method, problems)
                && returns == result.isPresent()
                && parameters.stream().allMatch(Optional::isPresent);
        return fits
                ? Optional.of(call(
                        method, parameters.stream().flatMap(Optional::stream).toList(), result))
                : Optional.empty();
    }

    private Call call(ExecutableElement method, List<Property> parameters, Optional<Property> result) {
        boolean function = Word.isOn(method, "Function");
        Word word = Word.find(method, function ? "Function" : "Action").orElseThrow();
        String javaName = method.getSimpleName().toString();
        String name = word.string("name").isEmpty() ? javaName : word.string("name");
        String qualifier = word.string("namespace").isEmpty() ? namespace : word.string("namespace");
        return new Call(
                qualifier + "." + name,
                JavaNames.onPath(javaName),
                function,
                word.flag("onCollection"),
                parameters,
                result,
                PermissionsReader.read(method, problems),
                documentation.read(method),
                Origin.of(method));
    }

    private Optional<Property> parameter(VariableElement parameter, ExecutableElement method) {
        Problems found = new Problems();
        Optional<ValueType> type =
                TypeReader.ofParameter(parameter, references, found).read();
        if (type.isEmpty()) {
            problems.add(
                    ProblemCode.PARAMETER_TYPE,
                    Origin.of(parameter),
                    parameter.getSimpleName(),
                    method.getSimpleName(),
                    JavaTypeNames.simple(parameter.asType()),
                    EdmTypes.listed());
        }
        return type.map(known -> new Property(
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
                Constraints.NONE,
                Documentation.NONE,
                Origin.of(method));
    }
}
