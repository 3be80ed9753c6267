package dev.graphlet.runtime.json;

import dev.graphlet.runtime.InternalApi;

/** Detects surrogate code units. JSON may contain unpaired ones, which Jackson writes, but cannot encode in advance. */
@InternalApi
public final class Surrogates {
    private Surrogates() {}

    /** Returns whether {@code text} contains surrogates, paired or not. */
    public static boolean areIn(String text) {
        return text.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
    }
}
