package dev.graphlet.benchmarks.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What stands before the body of a message of HTTP/1.1, as far as two who know each other need it. Not thread-safe. */
final class MessageHead {
    private static final String CONTENT_LENGTH = "\r\ncontent-length: ";

    private byte[] octets = new byte[2048];
    private int size;

    /** Reads to the empty line; false if the connection has ended. */
    boolean read(InputStream in) throws IOException {
        size = 0;
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            if (size == octets.length) {
                octets = Arrays.copyOf(octets, 2 * size);
            }
            octets[size++] = (byte) octet;
            if (octet == '\n' && size >= 4 && octets[size - 3] == '\n') {
                return true;
            }
        }
        return false;
    }

    boolean startsWith(char first) {
        return octets[0] == first;
    }

    int contentLength() {
        String head = new String(octets, 0, size, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = head.indexOf(CONTENT_LENGTH);
        if (at < 0) {
            return 0;
        }
        int from = at + CONTENT_LENGTH.length();
        return Integer.parseInt(head.substring(from, head.indexOf('\r', from)));
    }
}
