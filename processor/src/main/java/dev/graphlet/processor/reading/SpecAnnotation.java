package dev.graphlet.processor.reading;

import static java.util.stream.Collectors.toCollection;

import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.model.ResourceOperation;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** A Graphlet annotation on an element, read through its mirror. */
record SpecAnnotation(Element element, AnnotationMirror mirror) {
    static final String PACKAGE = "dev.graphlet.annotations";

    static Optional<SpecAnnotation> find(Element element, Class<? extends Annotation> type) {
        return all(element).stream().filter(annotation -> annotation.is(type)).findFirst();
    }

    static boolean isOn(Element element, Class<? extends Annotation> type) {
        return find(element, type).isPresent();
    }

    /** Returns all Graphlet annotations on {@code element}. */
    static List<SpecAnnotation> all(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(SpecAnnotation::isOurs)
                .map(mirror -> new SpecAnnotation(element, mirror))
                .toList();
    }

    /** Returns the Graphlet annotations on {@code element} and, for a method, on its parameters. */
    static List<SpecAnnotation> within(Element element) {
        Stream<Element> parameters = element instanceof ExecutableElement method
                ? method.getParameters().stream().map(Element.class::cast)
                : Stream.empty();
        return Stream.concat(Stream.of(element), parameters)
                .flatMap(part -> all(part).stream())
                .toList();
    }

    private static boolean isOurs(AnnotationMirror mirror) {
        String name = ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
        return name.startsWith(PACKAGE + ".");
    }

    boolean is(Class<? extends Annotation> type) {
        return type().getQualifiedName().contentEquals(type.getCanonicalName());
    }

    /** Returns the name as in source, such as {@code GraphEntity} or {@code Permissions.List}. */
    String name() {
        return type().getQualifiedName().toString().substring(PACKAGE.length() + 1);
    }

    /** Returns the value of {@code member}; an empty string if absent, which the compiler reports. */
    String string(String member) {
        return value(member, String.class).orElse("");
    }

    int number(String member) {
        return value(member, Integer.class).orElse(0);
    }

    boolean flag(String member) {
        return value(member, Boolean.class).orElse(false);
    }

    /** Returns the type that {@code member} names, or the type of the annotation itself if it names none. */
    TypeMirror type(String member) {
        return value(member, TypeMirror.class).orElse(mirror.getAnnotationType());
    }

    List<String> strings(String member) {
        return items(member, String.class).toList();
    }

    /** Returns the names of the enum constants in {@code member}. */
    List<String> constants(String member) {
        return items(member, VariableElement.class)
                .map(constant -> constant.getSimpleName().toString())
                .toList();
    }

    Set<ResourceOperation> operations(String member) {
        List<String> names = constants(member);
        return Arrays.stream(ResourceOperation.values())
                .filter(operation -> names.contains(operation.name()))
                .collect(toCollection(() -> EnumSet.noneOf(ResourceOperation.class)));
    }

    /** Returns the annotations in {@code member} of a container annotation. */
    List<SpecAnnotation> annotations(String member) {
        return items(member, AnnotationMirror.class)
                .map(item -> new SpecAnnotation(element, item))
                .toList();
    }

    /** Returns the names of the members that are set, in the order in which they are written. */
    List<String> written() {
        return mirror.getElementValues().keySet().stream()
                .map(member -> member.getSimpleName().toString())
                .toList();
    }

    Origin origin() {
        return Origin.of(element, mirror, null);
    }

    /** Returns the position of the value of {@code member}, or of the annotation if the member is not set. */
    Origin origin(String member) {
        return origin().member(member);
    }

    /** Returns whether all members have resolved values of the right types. */
    boolean isResolved() {
        return ElementFilter.methodsIn(type().getEnclosedElements()).stream()
                .allMatch(member -> value(member)
                        .filter(value -> fits(member.getReturnType(), value))
                        .isPresent());
    }

    private static boolean fits(TypeMirror type, AnnotationValue value) {
        if (type instanceof ArrayType array) {
            return value.getValue() instanceof List<?> items
                    && items.stream().allMatch(item -> fits(array.getComponentType(), (AnnotationValue) item));
        }
        return kind(type).isInstance(value.getValue()) && Unresolved.isResolved(value);
    }

    private static Class<?> kind(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> Boolean.class;
            case INT -> Integer.class;
            default -> ofElement((DeclaredType) type);
        };
    }

    private static Class<?> ofElement(DeclaredType type) {
        return switch (type.asElement().getKind()) {
            case ENUM -> VariableElement.class;
            case ANNOTATION_TYPE -> AnnotationMirror.class;
            default -> type.getTypeArguments().isEmpty() ? String.class : TypeMirror.class; // Class<?> has one
        };
    }

    private <V> Stream<V> items(String member, Class<V> type) {
        return value(member, List.class).stream()
                .flatMap(items -> ((List<?>) items).stream())
                .map(item -> ((AnnotationValue) item).getValue())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private <V> Optional<V> value(String member, Class<V> type) {
        return ElementFilter.methodsIn(type().getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(member))
                .findFirst()
                .flatMap(this::value)
                .map(AnnotationValue::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Returns the value of {@code member} or its default; incomplete source files may have neither. */
    private Optional<AnnotationValue> value(ExecutableElement member) {
        AnnotationValue given = mirror.getElementValues().get(member);
        return Optional.ofNullable(given != null ? given : member.getDefaultValue());
    }

    private TypeElement type() {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }
}
