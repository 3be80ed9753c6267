package dev.graphlet.processor.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** Returns the word as facts write it: {@code never-null}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Mark> of(String word) {
        return Arrays.stream(values()).filter(mark -> mark.word().equals(word)).findFirst();
    }
}
