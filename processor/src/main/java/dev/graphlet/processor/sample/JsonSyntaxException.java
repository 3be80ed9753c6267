package dev.graphlet.processor.sample;

/** Thrown for a text that is not JSON. The message repeats nothing of the text. */
final class JsonSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;

    JsonSyntaxException(int offset, String mistake) {
        super(mistake);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }

    /** Returns what is wrong, as in "lacks a colon". */
    String mistake() {
        return String.valueOf(getMessage());
    }
}
