package dev.graphlet.processor.reading;

import static java.util.stream.Collectors.toCollection;

import com.google.auto.common.AnnotationMirrors;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.model.ResourceOperation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** An annotation of Graphlet on an element, read through its mirror. */
record Word(Element element, AnnotationMirror mirror) {
    static final String PACKAGE = "dev.graphlet.annotations";

    static Optional<Word> find(Element element, String name) {
        return all(element).stream().filter(word -> word.name().equals(name)).findFirst();
    }

    static boolean isOn(Element element, String name) {
        return find(element, name).isPresent();
    }

    /** All of Graphlet's annotations on the element. */
    static List<Word> all(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(Word::isOurs)
                .map(mirror -> new Word(element, mirror))
                .toList();
    }

    /** Those on the element and, if it is a method, on its parameters. */
    static List<Word> within(Element element) {
        Stream<Element> parameters = element instanceof ExecutableElement method
                ? method.getParameters().stream().map(Element.class::cast)
                : Stream.empty();
        return Stream.concat(Stream.of(element), parameters)
                .flatMap(part -> all(part).stream())
                .toList();
    }

    private static boolean isOurs(AnnotationMirror mirror) {
        String name = ((QualifiedNameable) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
        return name.startsWith(PACKAGE + ".");
    }

    /** The annotation as its source calls it, such as {@code GraphEntity} or {@code Permissions.List}. */
    String name() {
        DeclaredType type = mirror.getAnnotationType();
        return ((QualifiedNameable) type.asElement())
                .getQualifiedName()
                .toString()
                .substring(PACKAGE.length() + 1);
    }

    String string(String member) {
        return (String) value(member).getValue();
    }

    int number(String member) {
        return (Integer) value(member).getValue();
    }

    boolean flag(String member) {
        return (Boolean) value(member).getValue();
    }

    TypeMirror type(String member) {
        return (TypeMirror) value(member).getValue();
    }

    List<String> strings(String member) {
        return items(member).stream().map(item -> (String) item.getValue()).toList();
    }

    Set<ResourceOperation> operations(String member) {
        return items(member).stream()
                .map(item -> (VariableElement) item.getValue())
                .map(constant ->
                        ResourceOperation.valueOf(constant.getSimpleName().toString()))
                .collect(toCollection(() -> EnumSet.noneOf(ResourceOperation.class)));
    }

    /** The annotations that a container holds. */
    List<Word> words(String member) {
        return items(member).stream()
                .map(item -> new Word(element, (AnnotationMirror) item.getValue()))
                .toList();
    }

    Origin origin() {
        return Origin.of(element, mirror, null);
    }

    /** The value of the member, or the annotation if it doesn't mention the member. */
    Origin origin(String member) {
        return origin().at(name(), member);
    }

    /** Whether the compiler could resolve all that it says. */
    boolean isResolved() {
        return mirror.getElementValues().values().stream().allMatch(Unresolved::isResolved);
    }

    @SuppressWarnings("unchecked")
    private List<? extends AnnotationValue> items(String member) {
        return (List<? extends AnnotationValue>) value(member).getValue();
    }

    private AnnotationValue value(String member) {
        return AnnotationMirrors.getAnnotationValue(mirror, member);
    }
}
