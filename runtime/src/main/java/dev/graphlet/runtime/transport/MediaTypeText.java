package dev.graphlet.runtime.transport;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what the value of a header {@code Content-Type} says (RFC 9110, section 8.3). For the runtime. Thread-safe. */
public final class MediaTypeText {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s;\"]+)");

    private MediaTypeText() {}

    /** Tells whether it is JSON, or a format that is written in JSON. */
    public static boolean isJson(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return type.equals("application/json") || type.endsWith("+json");
    }

    /**
     * Returns the text in the charset that the media type names, else in UTF-8.
     *
     * @throws IllegalArgumentException if Java does not know the charset, or the charset not all of the text
     */
    public static byte[] encoded(String text, String mediaType) {
        Matcher named = CHARSET.matcher(mediaType);
        try {
            Charset charset = named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
            ByteBuffer octets = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[octets.remaining()];
            octets.get(bytes);
            return bytes;
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException(
                    "the text of the body cannot be written in the charset of Content-Type '" + mediaType
                            + "'. Name one that can, or give the octets.",
                    e);
        }
    }

    /** Tells whether it is a text of any format. */
    public static boolean isText(String mediaType) {
        return mediaType.toLowerCase(Locale.ROOT).startsWith("text/");
    }
}
