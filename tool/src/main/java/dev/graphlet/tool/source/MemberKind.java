package dev.graphlet.tool.source;

/** What a member of a spec declares, in the order in which they follow each other. */
public enum MemberKind {
    /** A property that is the key, or a part of it. */
    KEY("a property", 0),
    /** A property. */
    PROPERTY("a property", 1),
    /** A navigation property. */
    NAVIGATION("a navigation", 2),
    /** An action. */
    ACTION("an action", 3),
    /** A function. */
    FUNCTION("a function", 3),
    /** A member of an enumeration type. */
    ENUM_MEMBER("a member", 5);

    private final String phrase;
    private final int rank;

    MemberKind(String phrase, int rank) {
        this.phrase = phrase;
        this.rank = rank;
    }

    /** Returns what to call it in a message; a key is a property. */
    String phrase() {
        return phrase;
    }

    /** Tells whether it is an action or a function. */
    public boolean isOperation() {
        return this == ACTION || this == FUNCTION;
    }

    /** Returns where it stands among the others: actions and functions stand together. */
    int rank() {
        return rank;
    }
}
