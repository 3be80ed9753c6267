package dev.graphlet.runtime.json;

/**
 * The characters of JSON strings in UTF-8. Escapes what RFC 8259, section 7, requires, and unpaired surrogates, which
 * UTF-8 cannot encode.
 */
final class EscapedText {
    /** The most octets that one UTF-16 code unit takes. */
    static final int LONGEST = "\\u0000".length();

    private static final int ASCII = 0x80;
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private EscapedText() {}

    /** Returns whether {@code unit} is written as one octet, without an escape. */
    static boolean isPlain(char unit) {
        return unit >= ' ' && unit != '"' && unit != '\\' && unit < ASCII;
    }

    /**
     * Writes the characters of {@code text} between two indices to {@code target}, starting at {@code start}; returns
     * the end index. The characters must not end between two surrogates of a pair.
     */
    static int put(String text, int from, int to, byte[] target, int start) {
        int at = start;
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            if (isPlain(unit)) {
                target[at++] = (byte) unit;
            } else if (unit < ASCII) {
                at = escape(unit, target, at);
            } else if (!Character.isSurrogate(unit)) {
                at = encode(unit, target, at);
            } else {
                int character = text.codePointAt(i);
                if (Character.isSupplementaryCodePoint(character)) {
                    at = encode(character, target, at);
                    i++;
                } else {
                    at = unicode(unit, target, at);
                }
            }
        }
        return at;
    }

    private static int escape(char unit, byte[] target, int at) {
        byte letter = switch (unit) {
            case '\b' -> 'b';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\f' -> 'f';
            case '\r' -> 'r';
            case '"', '\\' -> (byte) unit;
            default -> 0;
        };
        if (letter == 0) {
            return unicode(unit, target, at);
        }
        target[at] = '\\';
        target[at + 1] = letter;
        return at + 2;
    }

    private static int unicode(char unit, byte[] target, int at) {
        target[at] = '\\';
        target[at + 1] = 'u';
        for (int i = 0; i < 4; i++) {
            target[at + 2 + i] = HEX[(unit >> (12 - 4 * i)) & 0xF];
        }
        return at + LONGEST;
    }

    /** Writes a character outside ASCII (RFC 3629, section 3). */
    private static int encode(int character, byte[] target, int start) {
        int at = start;
        if (character < 0x800) {
            target[at++] = (byte) (0xC0 | (character >> 6));
        } else if (character < 0x10000) {
            target[at++] = (byte) (0xE0 | (character >> 12));
            target[at++] = continuation(character >> 6);
        } else {
            target[at++] = (byte) (0xF0 | (character >> 18));
            target[at++] = continuation(character >> 12);
            target[at++] = continuation(character >> 6);
        }
        target[at++] = continuation(character);
        return at;
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }
}
