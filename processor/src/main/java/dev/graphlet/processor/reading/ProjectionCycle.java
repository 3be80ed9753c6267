package dev.graphlet.processor.reading;

import static java.util.stream.Collectors.joining;

import com.google.auto.common.MoreTypes;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Rejects projections that lead back to themselves: what they expand would have no end. */
final class ProjectionCycle {
    private final TypeElement start;
    private final Set<TypeElement> seen = new HashSet<>();

    private ProjectionCycle(TypeElement start) {
        this.start = start;
    }

    /** Reports a cycle that contains {@code projection} once, at the first of its projections by name. */
    static void check(TypeElement projection, Problems problems) {
        for (ExecutableElement method : ElementFilter.methodsIn(projection.getEnclosedElements())) {
            List<TypeElement> path = target(method)
                    .map(next -> new ProjectionCycle(projection).path(next))
                    .orElseGet(List::of);
            if (!path.isEmpty() && path.stream().noneMatch(other -> name(other).compareTo(name(projection)) < 0)) {
                String listed = Stream.concat(Stream.of(projection), path.stream())
                        .map(type -> "'" + type.getSimpleName() + "'")
                        .collect(joining(" leads to "));
                problems.add(ProblemCode.PROJECTION_CYCLE, Origin.of(method), listed);
                return;
            }
        }
    }

    /** Returns the projections on a way from {@code from} to the start, both included; empty if there is none. */
    private List<TypeElement> path(TypeElement from) {
        if (from.equals(start)) {
            return List.of(start);
        }
        if (!seen.add(from)) {
            return List.of();
        }
        for (ExecutableElement method : ElementFilter.methodsIn(from.getEnclosedElements())) {
            List<TypeElement> rest = target(method).map(this::path).orElseGet(List::of);
            if (!rest.isEmpty()) {
                List<TypeElement> path = new ArrayList<>(List.of(from));
                path.addAll(rest);
                return path;
            }
        }
        return List.of();
    }

    /** Returns the projection that {@code method} returns, or a list of. */
    private static Optional<TypeElement> target(ExecutableElement method) {
        TypeMirror type = method.getReturnType();
        if (TypeReader.isList(type) && ((DeclaredType) type).getTypeArguments().size() == 1) {
            type = ((DeclaredType) type).getTypeArguments().get(0);
        }
        return Optional.of(type)
                .filter(DeclaredType.class::isInstance)
                .map(MoreTypes::asTypeElement)
                .filter(element -> SpecAnnotation.isOn(element, SpecKind.PROJECTION.type()));
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
