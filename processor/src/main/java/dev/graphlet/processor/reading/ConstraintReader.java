package dev.graphlet.processor.reading;

import dev.graphlet.annotations.Items;
import dev.graphlet.annotations.Length;
import dev.graphlet.annotations.MultipleOf;
import dev.graphlet.annotations.Pattern;
import dev.graphlet.annotations.Range;
import dev.graphlet.processor.model.Constraint;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Reads the constraints of a property or parameter. */
final class ConstraintReader {
    private ConstraintReader() {}

    static List<Constraint> read(Element element) {
        return Stream.of(
                        read(element, Length.class, a -> new Constraint.Length(a.number("min"), a.number("max"))),
                        read(element, Range.class, a -> new Constraint.Range(a.string("min"), a.string("max"))),
                        read(element, MultipleOf.class, a -> new Constraint.MultipleOf(a.string("value"))),
                        read(element, Pattern.class, a -> new Constraint.Pattern(a.string("value"))),
                        read(element, Items.class, a -> new Constraint.Items(a.number("min"), a.number("max"))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Constraint> read(
            Element element, Class<? extends Annotation> type, Function<SpecAnnotation, Constraint> reader) {
        return SpecAnnotation.find(element, type).map(reader);
    }
}
