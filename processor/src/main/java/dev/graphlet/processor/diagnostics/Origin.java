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

/** The smallest place in a spec that something was read from. Opaque to the stages: only diagnostics look inside. */
public final class Origin {
    /** No place: for models that tests build by hand. */
    public static final Origin NONE = new Origin(null, null, null);

    private final @Nullable Element element;
    private final @Nullable AnnotationMirror annotation;
    private final @Nullable AnnotationValue value;

    private Origin(@Nullable Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        this.element = element;
        this.annotation = annotation;
        this.value = value;
    }

    /** A place in source. */
    public static Origin of(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        return new Origin(element, annotation, value);
    }

    /** The element itself. */
    public static Origin of(Element element) {
        return new Origin(element, null, null);
    }

    /** The annotation of {@code type} on the same element; this place if there is none. */
    public Origin at(Class<? extends Annotation> type) {
        return mirror(type).map(found -> new Origin(element, found, null)).orElse(this);
    }

    /** What the annotation says for the member; the annotation if it doesn't, this place if there is no annotation. */
    public Origin at(Class<? extends Annotation> type, String member) {
        return mirror(type).map(found -> member(found, member)).orElse(this);
    }

    /** Returns whether the annotation of {@code type} on the same element gives the member a value that is not empty. */
    public boolean says(Class<? extends Annotation> type, String member) {
        AnnotationValue found = at(type, member).value();
        return found != null && !found.getValue().equals("");
    }

    /** What the annotation of this place says for the member; this place if it says nothing. */
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

    /** The simple name of the element; empty if nothing was read there. */
    public String name() {
        return element == null ? "" : element.getSimpleName().toString();
    }

    /** Whether nothing was read there. */
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

    /** What tells two places apart. */
    List<@Nullable Object> place() {
        return Arrays.asList(element, annotation, value);
    }

    /** All origins are equal: where a thing was read is no part of what was read. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    /** The name of the element, as messages put it: {@code displayName()} for a method. */
    @Override
    public String toString() {
        if (element == null) {
            return "nowhere";
        }
        return element.getSimpleName() + (element instanceof ExecutableElement ? "()" : "");
    }
}
