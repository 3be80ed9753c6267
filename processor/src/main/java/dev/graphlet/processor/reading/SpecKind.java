package dev.graphlet.processor.reading;

import com.google.auto.common.MoreElements;
import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.GraphContainer;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.GraphEnum;
import dev.graphlet.annotations.Projection;
import dev.graphlet.processor.model.TypeReference;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations that make a type a spec. */
enum SpecKind {
    ENTITY(GraphEntity.class, TypeReference.Kind.ENTITY),
    COMPLEX(GraphComplex.class, TypeReference.Kind.COMPLEX),
    ENUM(GraphEnum.class, TypeReference.Kind.ENUM),
    CONTAINER(GraphContainer.class, TypeReference.Kind.CONTAINER),
    PROJECTION(Projection.class, TypeReference.Kind.PROJECTION);

    private final Class<? extends Annotation> annotation;
    private final TypeReference.Kind kind;

    SpecKind(Class<? extends Annotation> annotation, TypeReference.Kind kind) {
        this.annotation = annotation;
        this.kind = kind;
    }

    Class<? extends Annotation> type() {
        return annotation;
    }

    /** Returns the simple name of the annotation. */
    String annotation() {
        return annotation.getSimpleName();
    }

    TypeReference.Kind kind() {
        return kind;
    }

    /** Returns whether specs of this kind declare a type, which has a wire name. */
    boolean isType() {
        return this != CONTAINER && this != PROJECTION;
    }

    boolean isStructured() {
        return this == ENTITY || this == COMPLEX;
    }

    /** Returns the kinds of all spec annotations on {@code element}; a valid spec has exactly one. */
    static List<SpecKind> allOf(Element element) {
        return Arrays.stream(values())
                .filter(kind -> SpecAnnotation.isOn(element, kind.annotation))
                .toList();
    }

    static Optional<SpecKind> of(Element element) {
        return allOf(element).stream().findFirst();
    }

    /**
     * Returns the annotations that could make {@code type} a spec; empty if it has one, if it is declared in another
     * package than {@code user}, or if no annotation could.
     */
    static Optional<String> missing(TypeElement type, Element user) {
        if (!allOf(type).isEmpty() || !MoreElements.getPackage(type).equals(MoreElements.getPackage(user))) {
            return Optional.empty();
        }
        return switch (type.getKind()) {
            case INTERFACE -> Optional.of("@" + COMPLEX.annotation() + " or @" + ENTITY.annotation());
            case ENUM -> Optional.of("@" + ENUM.annotation());
            default -> Optional.empty();
        };
    }

    /** Returns the annotation of this kind on {@code element}. */
    SpecAnnotation annotationOf(Element element) {
        return SpecAnnotation.find(element, annotation).orElseThrow();
    }
}
