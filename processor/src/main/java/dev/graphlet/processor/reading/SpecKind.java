package dev.graphlet.processor.reading;

import dev.graphlet.processor.model.TypeReference;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** The annotations that make a type a spec. */
enum SpecKind {
    ENTITY("GraphEntity", TypeReference.Kind.ENTITY),
    COMPLEX("GraphComplex", TypeReference.Kind.COMPLEX),
    ENUM("GraphEnum", TypeReference.Kind.ENUM),
    CONTAINER("GraphContainer", TypeReference.Kind.CONTAINER);

    private final String annotation;
    private final TypeReference.Kind kind;

    SpecKind(String annotation, TypeReference.Kind kind) {
        this.annotation = annotation;
        this.kind = kind;
    }

    /** The annotation's simple name. */
    String annotation() {
        return annotation;
    }

    TypeReference.Kind kind() {
        return kind;
    }

    /** All that the element has; a spec has one. */
    static List<SpecKind> allOf(Element element) {
        return Arrays.stream(values())
                .filter(kind -> Word.isOn(element, kind.annotation))
                .toList();
    }

    static Optional<SpecKind> of(Element element) {
        return allOf(element).stream().findFirst();
    }

    /** The annotation that makes the element a spec. */
    Word word(Element element) {
        return Word.find(element, annotation).orElseThrow();
    }
}
