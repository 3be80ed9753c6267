package dev.graphlet.tool.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects numbers and texts; each text is stored once and named by its number. */
final class IndexOutput {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    /** Writes a number of up to 63 bits and a sign in as few octets as it needs. */
    void number(long value) {
        number(body, (value << 1) ^ (value >> 63));
    }

    void flag(boolean value) {
        number(value ? 1 : 0);
    }

    void text(String value) {
        Integer known = texts.get(value);
        if (known == null) {
            known = texts.size();
            texts.put(value, known);
        }
        number(known);
    }

    void optionalText(Optional<String> value) {
        flag(value.isPresent());
        value.ifPresent(this::text);
    }

    /** Returns the texts and behind them what was written. */
    byte[] toByteArray() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        number(all, texts.size());
        for (String text : texts.keySet()) {
            byte[] octets = text.getBytes(StandardCharsets.UTF_8);
            number(all, octets.length);
            all.writeBytes(octets);
        }
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
