package dev.graphlet.runtime.url;

import dev.graphlet.runtime.InternalApi;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Percent-encodes the UTF-8 form of a text (RFC 3986, section 2.1). Thread-safe. */
@InternalApi
public final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";
    private static final String UNRESERVED_MARKS = "-._~";
    private static final String QUERY_MARKS = UNRESERVED_MARKS + "$,()':@!*";

    private static final String LITERAL_MARKS = UNRESERVED_MARKS + "':";
    private static final String SEGMENT_MARKS = UNRESERVED_MARKS + "!$&'()*+,;=:@";
    private static final Pattern DOTS = Pattern.compile("(?:\\.|%2[Ee]){1,2}");

    private PercentEncoding() {}

    /** Encodes a path segment: all characters except the unreserved ones. */
    public static String segment(String text) {
        return encode(text, UNRESERVED_MARKS);
    }

    /** Encodes a literal within parentheses in a path; keeps its quotes and the colons of times. */
    public static String literal(String text) {
        return encode(text, LITERAL_MARKS);
    }

    /** Encodes a query name or value; keeps characters that OData often uses and no server treats as delimiters. */
    public static String query(String text) {
        return encode(text, QUERY_MARKS);
    }

    /** Returns whether {@code text} has a UTF-8 form: a lone surrogate has none. */
    public static boolean isEncodable(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    /** Returns whether {@code text} is one encoded URL segment, neither empty nor a dot segment. */
    public static boolean isSegment(String text) {
        int at = 0;
        while (at < text.length()) {
            int length = segmentCharacter(text, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return !text.isEmpty() && !DOTS.matcher(text).matches();
    }

    /** Returns the length of the character at index {@code at}, encoded or not; 0 if a segment must not contain it. */
    private static int segmentCharacter(String text, int at) {
        char c = text.charAt(at);
        if (c == '%') {
            return isHex(text, at + 1) && isHex(text, at + 2) ? 3 : 0;
        }
        return isAlphanumeric(c) || SEGMENT_MARKS.indexOf(c) >= 0 ? 1 : 0;
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && (HEX.indexOf(text.charAt(at)) >= 0 || "abcdef".indexOf(text.charAt(at)) >= 0);
    }

    private static String encode(String text, String marks) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (isAlphanumeric(octet) || marks.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.charAt((octet >> 4) & 0xF)).append(HEX.charAt(octet & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isAlphanumeric(int octet) {
        return (octet >= '0' && octet <= '9') || (octet >= 'A' && octet <= 'Z') || (octet >= 'a' && octet <= 'z');
    }
}
