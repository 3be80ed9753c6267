package dev.graphlet.processor.reading;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.GeneratedKind;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.TypeReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Restores the parameter names of actions and functions, which class files do not keep, from the generated class. */
record ParameterNames(Elements elements, Problems problems) {
    private static final Pattern LOST = Pattern.compile("arg[0-9]+");

    /** Returns the calls of a spec in a class file with the parameter names of the source. */
    List<Call> restore(List<Call> calls, TypeReference reference) {
        List<Call> ordered = calls.stream().sorted(Call.BY_NAME).toList();
        List<String> names = remembered(reference);
        int parameters =
                ordered.stream().mapToInt(call -> call.parameters().size()).sum();
        if (names.size() != parameters) {
            ordered.stream().filter(ParameterNames::isLost).limit(1).forEach(call -> {
                problems.add(
                        ProblemCode.CALL_NAMES_LOST,
                        call.origin(),
                        call.origin().name());
            });
            return calls;
        }
        List<Call> restored = new ArrayList<>();
        int from = 0;
        for (Call call : ordered) {
            int to = from + call.parameters().size();
            restored.add(restore(call, names.subList(from, to)));
            from = to;
        }
        return restored;
    }

    /** Returns whether a parameter name is synthetic. Class files keep names only with {@code -parameters}. */
    private static boolean isLost(Call call) {
        return call.parameters().stream()
                .anyMatch(parameter -> LOST.matcher(parameter.javaName()).matches());
    }

    private static Call restore(Call call, List<String> names) {
        List<Property> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parameters.add(call.parameters().get(i).renamed(names.get(i)));
        }
        return call.with(parameters);
    }

    private List<String> remembered(TypeReference reference) {
        TypeElement calls = elements.getTypeElement(
                reference.generatedPackage() + "." + GeneratedKind.CALLS.name(reference.javaName()));
        Optional<String> text = calls == null
                ? Optional.empty()
                : ElementFilter.fieldsIn(calls.getEnclosedElements()).stream()
                        .filter(field -> field.getSimpleName().contentEquals(Call.PARAMETER_NAMES))
                        .map(VariableElement::getConstantValue)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst();
        return text.map(names -> Arrays.asList(names.split(",", -1))).orElse(List.of());
    }
}
