package dev.graphlet.tool.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file in UTF-8.
 *
 * @param marked whether the file begins with a byte order mark, which is no part of the text
 * @param text the text
 */
record SourceText(boolean marked, String text) {
    private static final char MARK = '\uFEFF';

    /** Returns the text of a file. Throws an {@link EncodingException} if it is not in UTF-8. */
    static SourceText of(byte[] octets) throws EncodingException {
        ByteBuffer in = ByteBuffer.wrap(octets);
        CharBuffer out = CharBuffer.allocate(octets.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new EncodingException(line(octets, in.position()));
        }
        String text = out.flip().toString();
        boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
        return new SourceText(marked, marked ? text.substring(1) : text);
    }

    /** Returns the content of a file with another text, which has a byte order mark if this has one. */
    byte[] encode(String other) {
        return (marked ? MARK + other : other).getBytes(StandardCharsets.UTF_8);
    }

    private static int line(byte[] octets, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (octets[i] == '\n' || (octets[i] == '\r' && octets[i + 1] != '\n')) {
                line++;
            }
        }
        return line;
    }

    /** Thrown for a text that is not in UTF-8. */
    static final class EncodingException extends Exception {
        private static final long serialVersionUID = 1L;

        /** The line that is the first to be wrong, from 1. */
        final int line;

        EncodingException(int line) {
            super("not in UTF-8");
            this.line = line;
        }
    }
}
