package dev.graphlet.processor.reading;

import dev.graphlet.annotations.Action;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.diagnostics.Wording;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Checks the form of a method: abstract, without exceptions and type parameters; for properties, no parameters. */
final class MethodShape {
    private MethodShape() {}

    static boolean isProperty(ExecutableElement method, Problems problems) {
        Problems found = new Problems();
        checkBody("A property", method, found);
        if (found.isEmpty()) {
            checkSignature(method, found);
        }
        problems.addAll(found);
        return found.isEmpty();
    }

    /** Returns whether {@code method} can be an action or a function, and reports why not. */
    static boolean isCall(ExecutableElement method, Problems problems) {
        String noun = SpecAnnotation.isOn(method, Action.class) ? "An action" : "A function";
        Problems found = new Problems();
        checkBody(noun, method, found);
        if (found.isEmpty()) {
            checkFrame(noun, method, found);
        }
        problems.addAll(found);
        return found.isEmpty();
    }

    private static void checkBody(String noun, ExecutableElement method, Problems problems) {
        Stream.of(Modifier.DEFAULT, Modifier.STATIC, Modifier.PRIVATE)
                .filter(method.getModifiers()::contains)
                .findFirst()
                .ifPresent(modifier -> problems.add(
                        ProblemCode.METHOD_BODY, Origin.of(method), noun, method.getSimpleName(), modifier.toString()));
    }

    private static void checkSignature(ExecutableElement method, Problems problems) {
        checkFrame("A property", method, problems);
        if (!method.getParameters().isEmpty()) {
            problems.add(
                    ProblemCode.METHOD_PARAMETERS,
                    Origin.of(method),
                    method.getSimpleName(),
                    Wording.list(names(method.getParameters())));
        }
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            problems.add(ProblemCode.METHOD_VOID, Origin.of(method), method.getSimpleName());
        }
    }

    private static void checkFrame(String noun, ExecutableElement method, Problems problems) {
        List<String> generic = names(method.getTypeParameters());
        if (!generic.isEmpty()) {
            problems.add(
                    ProblemCode.METHOD_GENERIC, Origin.of(method), noun, method.getSimpleName(), Wording.list(generic));
        }
        List<String> thrown = types(method.getThrownTypes());
        if (!thrown.isEmpty()) {
            problems.add(
                    ProblemCode.METHOD_THROWS, Origin.of(method), noun, method.getSimpleName(), Wording.list(thrown));
        }
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream().map(e -> e.getSimpleName().toString()).toList();
    }

    private static List<String> types(List<? extends TypeMirror> types) {
        return types.stream().map(JavaTypeNames::simple).toList();
    }
}
