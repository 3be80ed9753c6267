package dev.graphlet.processor.reading;

import dev.graphlet.annotations.Name;
import dev.graphlet.annotations.Permissions;
import dev.graphlet.annotations.Unlisted;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.StreamProperty;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads a stream property.
 *
 * @param documentation reads the comment of the method
 * @param problems collects the problems of the method
 */
record StreamReader(DocumentationReader documentation, Problems problems) {
    private static final String STREAM = "java.io.InputStream";
    private static final List<Class<? extends Annotation>> ALLOWED =
            List.of(Name.class, Permissions.class, Permissions.List.class, Unlisted.class);

    static boolean isStream(ExecutableElement method) {
        return isStream(method.getReturnType());
    }

    static boolean isStream(TypeMirror type) {
        return type instanceof DeclaredType declared
                && JavaTypeNames.qualified(declared).equals(STREAM);
    }

    /** Returns the stream property; empty if {@code method} has a problem. */
    Optional<StreamProperty> read(ExecutableElement method) {
        Problems found = new Problems();
        MethodShape.isProperty(method, found);
        SpecAnnotation.all(method).stream()
                .filter(annotation -> ALLOWED.stream().noneMatch(annotation::is))
                .forEach(annotation -> found.add(
                        ProblemCode.STREAM_MARKER, annotation.origin(), method.getSimpleName(), annotation.name()));
        problems.addAll(found);
        return found.isEmpty() ? Optional.of(stream(method)) : Optional.empty();
    }

    private StreamProperty stream(ExecutableElement method) {
        return new StreamProperty(
                MemberOrder.wireName(method),
                JavaNames.accessor(method.getSimpleName().toString()),
                PermissionsReader.read(method, problems),
                documentation.read(method),
                Origin.of(method));
    }
}
