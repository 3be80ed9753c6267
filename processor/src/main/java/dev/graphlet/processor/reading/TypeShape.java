package dev.graphlet.processor.reading;

import com.google.auto.common.MoreTypes;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.diagnostics.Wording;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Checks the declaration of a spec interface: no type parameters and no superinterfaces. */
final class TypeShape {
    private TypeShape() {}

    static void check(TypeElement spec, Problems problems) {
        CeilingReader.checkPlace(spec, problems);
        checkGeneric(spec, problems);
        for (TypeMirror extended : spec.getInterfaces()) {
            boolean other = SpecKind.of(MoreTypes.asTypeElement(extended)).isEmpty();
            problems.add(
                    other ? ProblemCode.EXTENDS_OTHER : ProblemCode.EXTENDS_SPEC,
                    Origin.of(spec),
                    spec.getSimpleName(),
                    JavaTypeNames.simple(extended));
        }
    }

    static void checkGeneric(TypeElement spec, Problems problems) {
        if (!spec.getTypeParameters().isEmpty()) {
            String listed = Wording.list(spec.getTypeParameters().stream()
                    .map(parameter -> parameter.getSimpleName().toString())
                    .toList());
            problems.add(ProblemCode.SPEC_GENERIC, Origin.of(spec), spec.getSimpleName(), listed);
        }
    }

    /** Returns the kind of {@code type} with an indefinite article. */
    static String kind(TypeElement type) {
        return switch (type.getKind()) {
            case ANNOTATION_TYPE -> "an annotation type";
            case ENUM -> "an enum";
            case INTERFACE -> "an interface";
            case RECORD -> "a record";
            default -> "a class";
        };
    }
}
