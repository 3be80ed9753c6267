package dev.graphlet.processor.facts;

/** Ends the reading of one line. Never leaves this package. */
final class UnreadableLine extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates an exception; {@code mistake} completes the sentence "the line …". */
    UnreadableLine(String mistake) {
        super(mistake, null, false, false);
    }

    String mistake() {
        return String.valueOf(getMessage());
    }
}
