package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.Documentation;

/** The documentation of specs as plain text. */
public final class PlainText {
    private PlainText() {}

    /** Returns the description in one line, without tags; empty if there is none. */
    public static String of(Documentation documentation) {
        return CommentText.of(documentation).sentences();
    }
}
