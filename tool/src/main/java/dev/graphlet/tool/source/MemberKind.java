package dev.graphlet.tool.source;

/** What a member of a spec declares, in the order in which they follow each other. */
public enum MemberKind {
    /** A property that is the key, or a part of it. */
    KEY("a property"),
    /** A property. */
    PROPERTY("a property"),
    /** A navigation property. */
    NAVIGATION("a navigation"),
    /** An action. */
    ACTION("an action"),
    /** A function. */
    FUNCTION("a function"),
    /** A member of an enumeration type. */
    ENUM_MEMBER("a member");

    private final String phrase;

    MemberKind(String phrase) {
        this.phrase = phrase;
    }

    /** Returns what to call it in a message; a key is a property. */
    String phrase() {
        return phrase;
    }

    boolean isOperation() {
        return this == ACTION || this == FUNCTION;
    }

    /** Returns where it stands among the others: actions and functions stand together. */
    int rank() {
        return this == FUNCTION ? ACTION.ordinal() : ordinal();
    }
}
