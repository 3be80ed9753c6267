package dev.graphlet.processor.reading;

import dev.graphlet.processor.model.Constraints;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads the value constraints of a property. */
final class ConstraintReader {
    private ConstraintReader() {}

    static Constraints read(Element method) {
        return new Constraints(
                bounds(method, "Length"),
                Word.find(method, "Range")
                        .map(word -> new Constraints.NumberRange(word.string("min"), word.string("max"))),
                Word.find(method, "Pattern").map(word -> word.string("value")),
                bounds(method, "Items"));
    }

    private static Optional<Constraints.Bounds> bounds(Element method, String annotation) {
        return Word.find(method, annotation)
                .map(word -> new Constraints.Bounds(word.number("min"), word.number("max")));
    }
}
