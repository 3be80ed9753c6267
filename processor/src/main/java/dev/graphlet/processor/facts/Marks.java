package dev.graphlet.processor.facts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said about a type or a member beside its type.
 *
 * @param words the marks that are single words
 * @param notIn the national clouds that do not have it, as constants of {@code Cloud}
 * @param refused the operations that the service refuses, as constants of {@code Operation}
 * @param deprecation since when it is deprecated
 */
public record Marks(Set<Mark> words, Set<String> notIn, Set<String> refused, Optional<Deprecation> deprecation) {
    /** No marks. */
    public static final Marks NONE = new Marks(Set.of(), Set.of(), Set.of(), Optional.empty());

    /**
     * The announcement that a type or member will be removed.
     *
     * @param since the date of the announcement; empty if unknown
     * @param removal the date after which it may be removed; empty if unknown
     * @param text what the service advises, at most {@value #LONGEST} characters; may be empty
     */
    public record Deprecation(String since, String removal, String text) {
        /** The number of characters that are kept of a text. */
        public static final int LONGEST = 1_000;

        /**
         * Creates an announcement. Cuts a longer text.
         *
         * @throws IllegalArgumentException if a date is neither empty nor of the form {@code 2026-08-03}
         */
        public Deprecation {
            for (String date : List.of(since, removal)) {
                if (!date.isEmpty() && !MarksReader.isDate(date)) {
                    throw new IllegalArgumentException(
                            "A date must be of the form '2026-08-03', but it is '" + date + "'. Write it so.");
                }
            }
            text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        }
    }

    /** Creates marks. Copies the sets. */
    public Marks {
        Set<Mark> copy = EnumSet.noneOf(Mark.class);
        copy.addAll(words);
        words = Collections.unmodifiableSet(copy);
        notIn = Sorted.names(notIn);
        refused = Sorted.names(refused);
        notIn.forEach(Names::check);
        refused.forEach(Names::check);
    }

    /** Returns whether {@code mark} is set. */
    public boolean has(Mark mark) {
        return words.contains(mark);
    }
}
