package dev.graphlet.tool.index;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads what {@link IndexOutput} has written. What it is given was checked, so it does not check it again. */
final class IndexInput {
    private final byte[] octets;
    private final String[] texts;
    private int position;

    /** Creates an input of the octets from a position on. Reads the texts. */
    IndexInput(byte[] octets, int position) {
        this.octets = octets;
        this.position = position;
        this.texts = new String[(int) unsigned()];
        for (int i = 0; i < texts.length; i++) {
            int length = (int) unsigned();
            texts[i] = new String(octets, this.position, length, StandardCharsets.UTF_8);
            this.position += length;
        }
    }

    long number() {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    int count() {
        return (int) number();
    }

    boolean flag() {
        return number() != 0;
    }

    String text() {
        return texts[count()];
    }

    int textCount() {
        return texts.length;
    }

    /** Returns the text of a number. */
    String text(int number) {
        return texts[number];
    }

    Optional<String> optionalText() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    private long unsigned() {
        long value = octets[position++];
        if (value >= 0) {
            return value;
        }
        value &= 0x7f;
        for (int shift = 7; ; shift += 7) {
            long next = octets[position++];
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
