package dev.graphlet.processor.reading;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.annotations.Name;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Navigation;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * Reads a member of a projection from a method.
 *
 * @param entity the entity of the projection
 * @param documentation reads the comment of the method
 * @param references collects the qualified names of the specs that the method refers to
 * @param problems collects the problems of the method
 */
record ProjectedMemberReader(
        StructuredSpec entity, DocumentationReader documentation, Set<String> references, Problems problems) {
    private static final Class<dev.graphlet.annotations.Navigation> NAVIGATION =
            dev.graphlet.annotations.Navigation.class;

    /** Returns the member; empty if {@code method} has a problem. */
    Optional<Property> read(ExecutableElement method) {
        Problems found = new Problems();
        checkAnnotations(method, found);
        boolean call = SpecAnnotation.isOn(method, Action.class) || SpecAnnotation.isOn(method, Function.class);
        if (!call && MethodShape.isProperty(method, found) && StreamReader.isStream(method)) {
            found.add(
                    ProblemCode.PROJECTION_STREAM,
                    Origin.of(method),
                    method.getSimpleName(),
                    entity.reference().name());
        }
        problems.addAll(found);
        return found.isEmpty()
                ? TypeReader.ofResult(method, references, problems).read().map(type -> read(method, type))
                : Optional.empty();
    }

    private Property read(ExecutableElement method, ValueType type) {
        String javaName = JavaNames.accessor(method.getSimpleName().toString());
        return new Property(
                wireName(method, javaName),
                javaName,
                type,
                TypeReader.isList(method.getReturnType()),
                Set.of(),
                SpecAnnotation.find(method, NAVIGATION)
                        .map(annotation -> new Navigation(false, Set.of(), false, List.of())),
                List.of(),
                documentation.read(method),
                Origin.of(method));
    }

    /** Returns the wire name in {@code @Name}, or that of the entity's method of the same name. */
    private String wireName(ExecutableElement method, String javaName) {
        String written = MemberOrder.wireName(method);
        if (SpecAnnotation.isOn(method, Name.class)) {
            return written;
        }
        return entity.allProperties().stream()
                .filter(property -> property.javaName().equals(javaName))
                .map(Property::name)
                .findFirst()
                .orElse(written);
    }

    private static void checkAnnotations(ExecutableElement method, Problems problems) {
        for (SpecAnnotation annotation : SpecAnnotation.within(method)) {
            if (annotation.is(NAVIGATION)) {
                annotation
                        .written()
                        .forEach(attribute -> problems.add(
                                ProblemCode.PROJECTION_ATTRIBUTE,
                                annotation.origin(attribute),
                                method.getSimpleName(),
                                attribute));
            } else if (!annotation.is(Name.class)) {
                problems.add(
                        ProblemCode.PROJECTION_MARKER,
                        annotation.origin(),
                        "A member of a projection",
                        "@Name and @Navigation",
                        method.getSimpleName(),
                        MisplacedAnnotations.shown(annotation));
            }
        }
    }
}
