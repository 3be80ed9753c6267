package dev.graphlet.runtime.transport;

import dev.graphlet.runtime.InternalApi;
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

/**
 * Interprets the value of a {@code Content-Type} header field (RFC 9110, section 8.3). For the runtime. Thread-safe.
 */
@InternalApi
public final class MediaTypeText {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s;\"]+)");

    private MediaTypeText() {}

    /** Returns whether {@code mediaType} is JSON or a format based on JSON. */
    public static boolean isJson(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return type.equals("application/json") || type.endsWith("+json");
    }

    /**
     * Returns {@code text} encoded in the charset of the media type, or in UTF-8 if there is none.
     *
     * @throws IllegalArgumentException if Java does not support the charset, or the charset cannot encode {@code text}
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
                            + "'. Name a charset that can, or pass the body as octets.",
                    e);
        }
    }

    /** Returns whether {@code mediaType} is any kind of text. */
    public static boolean isText(String mediaType) {
        return mediaType.toLowerCase(Locale.ROOT).startsWith("text/");
    }
}
