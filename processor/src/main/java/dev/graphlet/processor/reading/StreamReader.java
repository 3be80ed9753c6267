package dev.graphlet.processor.reading;

import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.StreamProperty;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/** Reads a property whose value is a stream of its own. */
final class StreamReader {
    private static final String STREAM = "java.io.InputStream";

    private StreamReader() {}

    static boolean isStream(ExecutableElement method) {
        return method.getReturnType() instanceof DeclaredType type
                && JavaTypeNames.qualified(type).equals(STREAM);
    }

    static StreamProperty read(ExecutableElement method, DocumentationReader documentation) {
        return new StreamProperty(
                MemberOrder.wireName(method),
                JavaNames.accessor(method.getSimpleName().toString()),
                documentation.read(method),
                Origin.of(method));
    }
}
