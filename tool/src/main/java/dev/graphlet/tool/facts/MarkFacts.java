package dev.graphlet.tool.facts;

import dev.graphlet.processor.facts.Mark;
import dev.graphlet.processor.facts.Marks;
import dev.graphlet.tool.schema.Annotations;
import dev.graphlet.tool.schema.Restrictions;
import dev.graphlet.tool.schema.Revision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

    /** Returns the operations of collections and of single entities that the service refuses. */
    static Set<String> refused(Annotations annotations) {
        Set<String> refused = refusedOfOne(annotations);
        Restrictions restrictions = annotations.restrictions();
        refuse("CREATE", restrictions.insertable(), refused);
        refuse("LIST", restrictions.readable(), refused);
        refuse("DELTA", restrictions.changesTracked(), refused);
        return refused;
    }

    /** Returns the operations of single entities that the service refuses. */
    static Set<String> refusedOfOne(Annotations annotations) {
        Set<String> refused = new TreeSet<>();
        Restrictions restrictions = annotations.restrictions();
        refuse("GET", restrictions.readableByKey(), refused);
        refuse("UPDATE", restrictions.updatable(), refused);
        refuse("DELETE", restrictions.deletable(), refused);
        refuse("UPSERT", restrictions.upsertable(), refused);
        return refused;
    }

    private static void refuse(String operation, Optional<Boolean> offered, Set<String> refused) {
        if (!offered.orElse(true)) {
            refused.add(operation);
        }
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
