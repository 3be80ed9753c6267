package dev.graphlet.processor.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A mark that is a single word. */
public enum Mark {
    /** The service never sends null; says nothing about what must be sent. */
    NEVER_NULL,
    /** Only the beta version of the service has it. */
    BETA_ONLY,
    /** The service computes the value. */
    COMPUTED,
    /** The value cannot be written. */
    READ_ONLY,
    /** The value can be written when the entity is created, and never again. */
    IMMUTABLE;

    private static final Map<String, Mark> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(Mark::word, mark -> mark));

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the word as facts write it: {@code never-null}. */
    public String word() {
        return word;
    }

    static Optional<Mark> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
