package dev.graphlet.processor.reading;

import dev.graphlet.annotations.Name;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.TypeReference;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The order of a spec's members: source order; for class files, the order recorded in the model, then by name.
 *
 * @param isSource whether the type is compiled from source in this run
 */
record MemberOrder(Elements elements, Predicate<TypeElement> isSource) {
    private static final String REMEMBERED = "com.fasterxml.jackson.annotation.JsonPropertyOrder";

    /** Returns {@code members} in the order of the spec. */
    <E extends Element> List<E> sort(List<E> members, TypeElement spec, TypeReference reference) {
        if (isSource.test(spec)) {
            return members;
        }
        List<String> remembered = remembered(reference);
        return members.stream()
                .sorted(Comparator.<E>comparingInt(member -> position(remembered, wireName(member)))
                        .thenComparing(MemberOrder::wireName)
                        .thenComparing(member -> member.getSimpleName().toString()))
                .toList();
    }

    /** Returns {@code calls}; for a spec in a class file, with the parameter names restored. */
    List<Call> named(List<Call> calls, TypeElement spec, TypeReference reference, Problems problems) {
        return calls.isEmpty() || isSource.test(spec)
                ? List.copyOf(calls)
                : new ParameterNames(elements, problems).restore(calls, reference);
    }

    static String wireName(Element member) {
        return SpecAnnotation.find(member, Name.class)
                .map(annotation -> annotation.string("value"))
                .orElseGet(() -> member.getSimpleName().toString());
    }

    private static int position(List<String> remembered, String name) {
        int position = remembered.indexOf(name);
        return position < 0 ? Integer.MAX_VALUE : position;
    }

    private List<String> remembered(TypeReference reference) {
        TypeElement model = elements.getTypeElement(reference.generatedPackage() + "." + reference.javaName());
        return model == null
                ? List.of()
                : model.getAnnotationMirrors().stream()
                        .filter(MemberOrder::remembers)
                        .flatMap(mirror -> mirror.getElementValues().entrySet().stream())
                        .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                        .flatMap(entry -> ((List<?>) entry.getValue().getValue()).stream())
                        .map(item -> ((AnnotationValue) item).getValue().toString())
                        .toList();
    }

    private static boolean remembers(AnnotationMirror mirror) {
        return ((QualifiedNameable) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(REMEMBERED);
    }
}
