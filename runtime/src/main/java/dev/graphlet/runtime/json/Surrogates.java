package dev.graphlet.runtime.json;

/** Halves of a surrogate pair: JSON may have one without the other, which Jackson writes, but cannot encode in advance. */
public final class Surrogates {
    private Surrogates() {}

    /** Returns whether the text has any, paired or not. */
    public static boolean areIn(String text) {
        return text.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
    }
}
