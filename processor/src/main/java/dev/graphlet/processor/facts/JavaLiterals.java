package dev.graphlet.processor.facts;

/** Writes Java literals in ASCII. */
final class JavaLiterals {
    private JavaLiterals() {}

    static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c == '\n') {
                literal.append("\\n");
            } else if (c == '\r') {
                literal.append("\\r");
            } else if (c >= ' ' && c < 0x7f) {
                literal.append(c);
            } else {
                literal.append("\\u%04x".formatted((int) c));
            }
        }
        return literal.append('"').toString();
    }
}
