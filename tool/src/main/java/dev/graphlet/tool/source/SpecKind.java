package dev.graphlet.tool.source;

import java.util.Optional;

/** What an interface or enum declares. */
public enum SpecKind {
    /** An entity type. */
    ENTITY("GraphEntity"),
    /** A complex type. */
    COMPLEX("GraphComplex"),
    /** An enumeration type. */
    ENUM("GraphEnum"),
    /** The unbound operations of a service. */
    CONTAINER("GraphContainer");

    private final String annotation;

    SpecKind(String annotation) {
        this.annotation = annotation;
    }

    /** Returns the simple name of the annotation that says so. */
    String annotation() {
        return annotation;
    }

    static Optional<SpecKind> of(String annotation) {
        for (SpecKind kind : values()) {
            if (kind.annotation.equals(annotation)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
