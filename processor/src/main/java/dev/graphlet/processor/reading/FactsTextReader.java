package dev.graphlet.processor.reading;

import dev.graphlet.annotations.Facts;
import dev.graphlet.processor.model.FactsText;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads {@code @Facts} of a package, which compilers find by name, in source files and in class files. */
public final class FactsTextReader {
    private static final String NAME = ".GraphFacts";

    private FactsTextReader() {}

    /** Returns the facts of {@code specPackage}; empty if there are none or if the compiler reports them as incomplete. */
    public static Optional<FactsText> read(String specPackage, Elements elements) {
        TypeElement type = elements.getTypeElement(specPackage + NAME);
        return Optional.ofNullable(type)
                .flatMap(found -> SpecAnnotation.find(found, Facts.class))
                .filter(SpecAnnotation::isResolved)
                .map(FactsTextReader::read);
    }

    private static FactsText read(SpecAnnotation annotation) {
        return new FactsText(
                annotation.number("format"),
                annotation.string("service"),
                annotation.string("namespace"),
                annotation.string("date"),
                annotation.string("digest"),
                annotation.string("permissions"),
                annotation.strings("value"),
                annotation.origin());
    }
}
