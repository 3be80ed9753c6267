package dev.graphlet.runtime.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/**
 * A part of other content, and as thread-safe as the whole.
 *
 * @param whole the other content
 * @param offset the start of the part, in octets
 * @param octets the length of the part
 */
record ContentSlice(HttpContent whole, long offset, long octets) implements HttpContent {
    ContentSlice {
        if (offset < 0 || octets < 0) {
            throw new IndexOutOfBoundsException(
                    "offset and length must not be negative, but were " + offset + ", " + octets);
        }
    }

    @Override
    public InputStream open() throws IOException {
        InputStream in = whole.open();
        try {
            in.skipNBytes(offset);
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new Limited(in, octets);
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.of(octets);
    }

    @Override
    public boolean isRepeatable() {
        return whole.isRepeatable();
    }

    /** A stream that ends after a given number of octets. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int octet = left == 0 ? -1 : super.read();
            left -= octet < 0 ? 0 : 1;
            return octet;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (left == 0 && most > 0) {
                return -1;
            }
            int count = super.read(into, from, (int) Math.min(most, left));
            left -= Math.max(0, count);
            return count;
        }

        @Override
        public long skip(long most) throws IOException {
            long count = super.skip(Math.min(most, left));
            left -= count;
            return count;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(super.available(), left);
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
