package dev.graphlet.processor.diagnostics;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The smallest source position from which an item was read. Opaque to the stages: only diagnostics look inside. */
public final class Origin {
    /** No position. For models that tests build by hand. */
    public static final Origin NONE = new Origin(null, null, null);

    private final @Nullable Element element;
    private final @Nullable AnnotationMirror annotation;
    private final @Nullable AnnotationValue value;

    private Origin(@Nullable Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        this.element = element;
        this.annotation = annotation;
        this.value = value;
    }

    /** Returns the position of an element, of its {@code annotation}, or of a {@code value} in the annotation. */
    public static Origin of(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        return new Origin(element, annotation, value);
    }

    /** Returns the position of {@code element} itself. */
    public static Origin of(Element element) {
        return new Origin(element, null, null);
    }

    /** Returns the position of the annotation {@code type} on the same element; this position if absent. */
    public Origin at(Class<? extends Annotation> type) {
        return mirror(type).map(found -> new Origin(element, found, null)).orElse(this);
    }

    /** Returns the position of the value of {@code member}; else of the annotation; else this position. */
    public Origin at(Class<? extends Annotation> type, String member) {
        return mirror(type).map(found -> member(found, member)).orElse(this);
    }

    /** Returns whether the annotation {@code type} is on the same element. */
    public boolean has(Class<? extends Annotation> type) {
        return mirror(type).isPresent();
    }

    /** Returns whether the annotation on the same element sets {@code member} to a value that is not empty. */
    public boolean says(Class<? extends Annotation> type, String member) {
        AnnotationValue found = at(type, member).value();
        return found != null && !found.getValue().equals("");
    }

    /** Returns the position of the value of {@code member} of the annotation at this position; else this position. */
    public Origin member(String member) {
        return annotation == null ? this : member(annotation, member);
    }

    private Origin member(AnnotationMirror mirror, String member) {
        AnnotationValue found = mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .map(entry -> (AnnotationValue) entry.getValue())
                .findFirst()
                .orElse(null);
        return new Origin(element, mirror, found);
    }

    private Optional<AnnotationMirror> mirror(Class<? extends Annotation> type) {
        if (element == null) {
            return Optional.empty();
        }
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement declared = (TypeElement) mirror.getAnnotationType().asElement();
            if (declared.getQualifiedName().contentEquals(type.getCanonicalName())) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** Returns the simple name of the element; an empty string for {@link #NONE}. */
    public String name() {
        return element == null ? "" : element.getSimpleName().toString();
    }

    /** Returns whether this is the absence of a position. */
    public boolean isNowhere() {
        return element == null;
    }

    @Nullable
    Element element() {
        return element;
    }

    @Nullable
    AnnotationMirror annotation() {
        return annotation;
    }

    @Nullable
    AnnotationValue value() {
        return value;
    }

    /** Returns the parts that distinguish two positions, since all origins are equal. */
    List<@Nullable Object> place() {
        return Arrays.asList(element, annotation, value);
    }

    /** Returns true for any origin: the position does not count when models are compared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    /** Returns the name of the element as shown in messages: {@code displayName()} for a method. */
    @Override
    public String toString() {
        if (element == null) {
            return "nowhere";
        }
        return element.getSimpleName() + (element instanceof ExecutableElement ? "()" : "");
    }
}
