package dev.graphlet.processor.reading;

import dev.graphlet.annotations.Permissions;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reports misplaced Graphlet annotations: on a type that is not a spec, or on its members. */
final class MisplacedAnnotations {
    private MisplacedAnnotations() {}

    static void check(TypeElement type, Problems problems) {
        boolean isEnum = type.getKind() == ElementKind.ENUM;
        String missing = isEnum ? "@GraphEnum" : "@GraphEntity, @GraphComplex or @GraphContainer";
        Stream<Element> members = type.getEnclosedElements().stream()
                .filter(member -> !(member instanceof TypeElement))
                .map(Element.class::cast);
        Stream.concat(Stream.of(type), members)
                .flatMap(element -> SpecAnnotation.within(element).stream())
                .forEach(annotation -> problems.add(
                        ProblemCode.MISPLACED, annotation.origin(), shown(annotation), type.getSimpleName(), missing));
    }

    /** Returns the name shown to users, who do not write the container of repeated annotations. */
    static String shown(SpecAnnotation annotation) {
        return annotation.is(Permissions.List.class) ? Permissions.class.getSimpleName() : annotation.name();
    }
}
