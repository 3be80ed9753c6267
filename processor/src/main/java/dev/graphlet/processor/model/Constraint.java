package dev.graphlet.processor.model;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A constraint that an annotation of a spec puts on the values of a property or parameter. */
public sealed interface Constraint {
    /** Returns the annotation. */
    Class<? extends Annotation> type();

    /**
     * Returns whether the annotation may be on {@code property}; for a collection, the constraint applies to each item.
     */
    boolean fits(Property property);

    /** Returns a description of the types that the annotation may be on. */
    String target();

    /** Returns the arguments of the method of the runtime's {@code Constraint} that has the annotation's name. */
    List<Optional<Object>> arguments();

    /** Returns the name of the annotation. */
    default String annotation() {
        return type().getSimpleName();
    }

    /** Returns the annotations of bounds, which are often confused. */
    static Stream<Constraint> bounds() {
        return Stream.of(new Length(0, 0), new Range("", ""), new Items(0, 0));
    }

    /** Inclusive bounds of a count. */
    sealed interface Count extends Constraint {
        int min();

        int max();

        @Override
        default List<Optional<Object>> arguments() {
            return List.of(Optional.of(min()), Optional.of(max()));
        }
    }

    /** A constraint on numbers. */
    sealed interface OfNumber extends Constraint {
        @Override
        default boolean fits(Property property) {
            return property.primitive().filter(EdmPrimitive::isNumeric).isPresent();
        }

        @Override
        default String target() {
            return "a number";
        }
    }

    /** The number of characters of a text, or of octets. */
    record Length(int min, int max) implements Count {
        @Override
        public Class<? extends Annotation> type() {
            return dev.graphlet.annotations.Length.class;
        }

        @Override
        public boolean fits(Property property) {
            return property.primitive()
                    .filter(t -> t == EdmPrimitive.STRING || t == EdmPrimitive.BINARY)
                    .isPresent();
        }

        @Override
        public String target() {
            return "a String or byte[]";
        }
    }

    /** Inclusive bounds of a number, decimal; an empty text is no bound. */
    record Range(String min, String max) implements OfNumber {
        @Override
        public Class<? extends Annotation> type() {
            return dev.graphlet.annotations.Range.class;
        }

        @Override
        public List<Optional<Object>> arguments() {
            return Stream.of(min, max)
                    .map(bound -> Optional.<Object>of(bound).filter(text -> !text.equals("")))
                    .toList();
        }
    }

    /** A positive decimal number of which each number is an integer multiple. */
    record MultipleOf(String number) implements OfNumber {
        @Override
        public Class<? extends Annotation> type() {
            return dev.graphlet.annotations.MultipleOf.class;
        }

        @Override
        public List<Optional<Object>> arguments() {
            return List.of(Optional.of(number));
        }
    }

    /** A regular expression that each whole text matches. */
    record Pattern(String regex) implements Constraint {
        @Override
        public Class<? extends Annotation> type() {
            return dev.graphlet.annotations.Pattern.class;
        }

        @Override
        public boolean fits(Property property) {
            return property.primitive().filter(t -> t == EdmPrimitive.STRING).isPresent();
        }

        @Override
        public String target() {
            return "a String";
        }

        @Override
        public List<Optional<Object>> arguments() {
            return List.of(Optional.of(regex));
        }
    }

    /** The number of items of a list. */
    record Items(int min, int max) implements Count {
        @Override
        public Class<? extends Annotation> type() {
            return dev.graphlet.annotations.Items.class;
        }

        @Override
        public boolean fits(Property property) {
            return property.collection();
        }

        @Override
        public String target() {
            return "a List";
        }
    }
}
