package dev.graphlet.processor.reading;

import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.TypeReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The names of the parameters of actions and functions, which a class file doesn't keep, as the generated class remembers them. */
record ParameterNames(Elements elements) {
    /** The calls of a spec in a class file, under their own names of parameters; as they are if nothing is remembered. */
    List<Call> restore(List<Call> calls, TypeReference reference) {
        List<Call> ordered = calls.stream().sorted(Call.BY_NAME).toList();
        List<String> names = remembered(reference);
        int parameters =
                ordered.stream().mapToInt(call -> call.parameters().size()).sum();
        if (names.size() != parameters) {
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

    private static Call restore(Call call, List<String> names) {
        List<Property> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parameters.add(call.parameters().get(i).renamed(names.get(i)));
        }
        return call.with(parameters);
    }

    private List<String> remembered(TypeReference reference) {
        TypeElement calls =
                elements.getTypeElement(reference.generatedPackage() + "." + reference.javaName() + Call.CONSTANTS);
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
