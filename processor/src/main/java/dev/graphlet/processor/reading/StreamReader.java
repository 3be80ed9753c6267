package dev.graphlet.processor.reading;

import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.TypeReference;
import java.util.List;
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

    static void check(ExecutableElement method, TypeReference spec, Problems problems) {
        List<String> others = Word.all(method).stream()
                .map(Word::name)
                .filter(name -> !name.equals("Name"))
                .toList();
        boolean onEntity = spec.kind() == TypeReference.Kind.ENTITY;
        if (!onEntity || !others.isEmpty()) {
            String remedy = onEntity ? "Remove @" + others.get(0) : "Move it to the entity that has the stream";
            problems.add(ProblemCode.STREAM_PLACE, Origin.of(method), method.getSimpleName(), spec.javaName(), remedy);
        }
    }

    static StreamProperty read(ExecutableElement method, DocumentationReader documentation) {
        return new StreamProperty(
                MemberOrder.wireName(method),
                JavaNames.accessor(method.getSimpleName().toString()),
                documentation.read(method),
                Origin.of(method));
    }
}
