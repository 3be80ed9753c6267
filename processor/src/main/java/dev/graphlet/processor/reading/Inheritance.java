package dev.graphlet.processor.reading;

import com.google.auto.common.MoreTypes;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the base that a spec names in {@code @Inherits}, and rejects inheritance cycles. */
final class Inheritance {

    private Inheritance() {}

    /** Returns the base of {@code spec} if it names a valid one. */
    static Optional<TypeElement> base(TypeElement spec, SpecKind kind, Problems problems) {
        Optional<SpecAnnotation> inherits = SpecAnnotation.find(spec, Inherits.class);
        if (inherits.isEmpty() || runsInCircle(spec, problems)) {
            return Optional.empty();
        }
        TypeMirror named = inherits.get().type("value");
        Optional<TypeElement> base =
                named(spec).filter(type -> SpecKind.of(type).isPresent());
        if (base.isEmpty()) {
            Origin origin = inherits.get().origin("value");
            problems.add(ProblemCode.INHERITS_NO_SPEC, origin, kind.annotation(), JavaTypeNames.simple(named));
        }
        return base.filter(type -> isOfKind(type, kind, spec, problems));
    }

    private static boolean isOfKind(TypeElement base, SpecKind kind, TypeElement spec, Problems problems) {
        String found = SpecKind.of(base).map(SpecKind::annotation).orElse("");
        boolean same = found.equals(kind.annotation());
        if (!same) {
            Origin origin = Origin.of(spec).at(Inherits.class, "value");
            problems.add(ProblemCode.INHERITS_OTHER_KIND, origin, kind.annotation(), base.getSimpleName(), found);
        }
        return same;
    }

    /** Returns whether {@code spec} is part of a cycle. Reports a cycle once, at the first of its specs by name. */
    private static boolean runsInCircle(TypeElement spec, Problems problems) {
        List<TypeElement> circle = circle(spec);
        if (circle.size() == 1) {
            problems.add(
                    ProblemCode.INHERITS_ITSELF, Origin.of(spec).at(Inherits.class, "value"), spec.getSimpleName());
        } else if (!circle.isEmpty()
                && circle.stream().noneMatch(other -> name(other).compareTo(name(spec)) < 0)) {
            String listed = Stream.concat(circle.stream(), Stream.of(spec))
                    .map(type -> "'" + type.getSimpleName() + "'")
                    .collect(Collectors.joining(" inherits "));
            problems.add(ProblemCode.INHERITS_CYCLE, Origin.of(spec).at(Inherits.class, "value"), listed);
        }
        return !circle.isEmpty();
    }

    /** Returns the cycle that contains {@code spec}, starting with {@code spec}; empty if there is none. */
    private static List<TypeElement> circle(TypeElement spec) {
        List<TypeElement> path = new ArrayList<>();
        Optional<TypeElement> next = Optional.of(spec);
        while (next.isPresent() && !path.contains(next.get())) {
            path.add(next.get());
            next = named(next.get());
        }
        return next.isPresent() && next.get().equals(spec) ? path : List.of();
    }

    /** Returns the type named in {@code @Inherits}, valid or not. */
    static Optional<TypeElement> named(TypeElement spec) {
        return SpecAnnotation.find(spec, Inherits.class)
                .filter(SpecAnnotation::isResolved)
                .map(annotation -> annotation.type("value"))
                .filter(DeclaredType.class::isInstance)
                .map(MoreTypes::asTypeElement);
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
