package dev.graphlet.runtime.transport;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A request body in memory. Immutable and thread-safe. */
final class ByteContent implements HttpContent {
    private final byte[] bytes;
    private final int offset;
    private final int length;

    /** Creates content that shares {@code bytes}, which must not change afterwards. */
    ByteContent(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private ByteContent(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        this.bytes = bytes;
        this.offset = offset;
        this.length = length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes, offset, length);
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.of(length);
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public HttpContent slice(long from, long octets) {
        Objects.checkFromIndexSize(from, octets, (long) length);
        return new ByteContent(bytes, offset + (int) from, (int) octets);
    }

    @Override
    public byte[] readAllBytes() {
        return Arrays.copyOfRange(bytes, offset, offset + length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ByteContent that
                && Arrays.equals(bytes, offset, offset + length, that.bytes, that.offset, that.offset + that.length);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(readAllBytes());
    }

    @Override
    public String toString() {
        return length + " bytes";
    }
}
