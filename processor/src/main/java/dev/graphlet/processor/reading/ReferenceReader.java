package dev.graphlet.processor.reading;

import com.google.auto.common.MoreElements;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.TypeReference;
import javax.lang.model.element.TypeElement;

/** Reads of a spec what others need to refer to it. */
final class ReferenceReader {
    private ReferenceReader() {}

    static TypeReference read(TypeElement spec, SpecKind kind) {
        Service service = ServiceReader.read(MoreElements.getPackage(spec));
        Word word = kind.word(spec);
        String name = or(word.string("name"), spec.getSimpleName().toString());
        String namespace = or(word.string("namespace"), service.namespace());
        return new TypeReference(
                namespace + "." + name,
                kind.kind(),
                service.generatedPackage(),
                JavaNames.model(name),
                MoreElements.isAnnotationPresent(spec, Deprecated.class));
    }

    private static String or(String given, String otherwise) {
        return given.isEmpty() ? otherwise : given;
    }
}
