package dev.graphlet.processor.facts;

/**
 * The escapes of facts: {@code %} and the four hexadecimal digits of a UTF-16 code unit. What is written is printable
 * ASCII without backslashes, so that it means the same in a text block, in every encoding and after every formatter.
 */
final class Escapes {
    private static final String SEPARATORS = ",|()[]*+";
    private static final int DIGITS = 4;

    private Escapes() {}

    /** Escapes a name, which ends at white space or a separator. */
    static String name(String name) {
        return escape(name, " " + SEPARATORS);
    }

    /** Escapes a path, which ends at white space. */
    static String path(String path) {
        return escape(path, " ");
    }

    /** Quotes a text. */
    static String text(String text) {
        return '"' + escape(text, "") + '"';
    }

    private static String escape(String text, String more) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7f && "%\"\\".indexOf(c) < 0 && more.indexOf(c) < 0;
            if (plain) {
                escaped.append(c);
            } else {
                escaped.append('%').append(hex(c));
            }
        }
        return escaped.toString();
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** Returns the text before it was escaped. */
    static String unescape(String escaped) throws UnreadableLine {
        if (escaped.indexOf('%') < 0) {
            return escaped;
        }
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '%') {
                text.append(unit(escaped, i + 1));
                i += DIGITS;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static char unit(String escaped, int start) throws UnreadableLine {
        String digits =
                escaped.substring(Math.min(start, escaped.length()), Math.min(start + DIGITS, escaped.length()));
        if (!digits.matches("[0-9a-fA-F]{" + DIGITS + "}")) {
            throw new UnreadableLine("has a '%' without four hexadecimal digits");
        }
        return (char) Integer.parseInt(digits, 16);
    }
}
