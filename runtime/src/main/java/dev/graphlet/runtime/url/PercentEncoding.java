package dev.graphlet.runtime.url;

import java.nio.charset.StandardCharsets;

/** Percent-encodes the UTF-8 form of a text (RFC 3986, section 2.1). Thread-safe. */
public final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";
    private static final String UNRESERVED_MARKS = "-._~";
    private static final String QUERY_MARKS = UNRESERVED_MARKS + "$,()':@!*";

    private static final String LITERAL_MARKS = UNRESERVED_MARKS + "':";

    private PercentEncoding() {}

    /** For a path segment: all but the unreserved characters. */
    public static String segment(String text) {
        return encode(text, UNRESERVED_MARKS);
    }

    /** For a literal within parentheses in a path: leaves the quotes around it and the colons of times. */
    public static String literal(String text) {
        return encode(text, LITERAL_MARKS);
    }

    /** For a name or value of a query: leaves what OData queries are full of and no server takes for a delimiter. */
    public static String query(String text) {
        return encode(text, QUERY_MARKS);
    }

    /** Whether the text has a UTF-8 form: a lone surrogate has none. */
    public static boolean isEncodable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
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

    private static boolean isAlphanumeric(byte octet) {
        return (octet >= '0' && octet <= '9') || (octet >= 'A' && octet <= 'Z') || (octet >= 'a' && octet <= 'z');
    }
}
