package dev.graphlet.tool.facts;

import dev.graphlet.processor.facts.Mark;
import dev.graphlet.processor.facts.Marks;
import dev.graphlet.tool.schema.Annotations;
import dev.graphlet.tool.schema.Revision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Makes marks of annotations. */
final class MarkFacts {
    private static final int LENGTH_OF_DATE = 10;

    private MarkFacts() {}

    /**
     * Returns the marks of an element.
     *
     * @param more what is known of it besides
     * @param notIn the clouds that lack it
     */
    static Marks of(Annotations annotations, Set<Mark> more, Set<String> notIn) {
        return of(annotations, more, notIn, Set.of());
    }

    /** Returns the marks of what has operations, of which the service refuses some. */
    static Marks of(Annotations annotations, Set<Mark> more, Set<String> notIn, Set<String> refused) {
        Set<Mark> words = EnumSet.noneOf(Mark.class);
        words.addAll(more);
        if (annotations.computed()) {
            words.add(Mark.COMPUTED);
        }
        if (annotations.readOnly()) {
            words.add(Mark.READ_ONLY);
        }
        if (annotations.immutable()) {
            words.add(Mark.IMMUTABLE);
        }
        return new Marks(words, notIn, refused, annotations.deprecation().map(MarkFacts::deprecation));
    }

    private static Marks.Deprecation deprecation(Revision revision) {
        return new Marks.Deprecation(
                date(revision.date()),
                date(revision.removalDate()),
                revision.description().orElse(""));
    }

    /** Returns the day of a date with or without a time; an empty text for none. */
    private static String date(Optional<String> text) {
        String day = text.map(String::strip)
                .map(date -> date.substring(0, Math.min(LENGTH_OF_DATE, date.length())))
                .orElse("");
        try {
            return day.isEmpty() ? day : LocalDate.parse(day).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }
}
