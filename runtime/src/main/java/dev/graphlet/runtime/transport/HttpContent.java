package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * What a request carries, read while it is sent. What can be read again is sent again where the retry policy says so;
 * what cannot be is sent once at most. Those made here are immutable, and thread-safe unless read from a stream.
 */
public interface HttpContent {
    /**
     * Opens it from its beginning.
     *
     * @throws IOException if it cannot be read, or no longer
     */
    InputStream open() throws IOException;

    /** How many octets it has; empty if that is not known before it was read. */
    OptionalLong length();

    /** Whether it can be opened more than once, each time with the same octets. */
    boolean isRepeatable();

    /**
     * A part of it; reads past what is before, unless made by {@link #ofFile}.
     *
     * @param offset where it begins
     * @param length how many octets it has; not negative, and not beyond the end
     */
    default HttpContent slice(long offset, long length) {
        return new ContentSlice(this, offset, length);
    }

    /**
     * All of it in memory.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    default byte[] readAllBytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those octets, copied. */
    static HttpContent of(byte[] bytes) {
        return new ByteContent(bytes.clone());
    }

    /** The octets of a file, as many as it has when they are sent; it is opened anew for each attempt. */
    static HttpContent ofFile(Path file) {
        return FileContent.of(file);
    }

    /**
     * What is left in a stream; it can be sent once, and is closed then. Its length must be known for an upload session.
     *
     * @param length how many octets it has, or a negative number if that is not known
     */
    static HttpContent ofStream(InputStream stream, long length) {
        return new StreamContent(stream, length);
    }
}
