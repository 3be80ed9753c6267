package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A request body, read while it is sent. Repeatable content is sent again if the retry policy says so; other content is
 * sent at most once. The implementations returned here are immutable, and thread-safe unless read from a stream.
 */
public interface HttpContent {
    /**
     * Opens the content from its start.
     *
     * @throws IOException if the content cannot be read, or cannot be read again
     */
    InputStream open() throws IOException;

    /** Returns the length in octets; empty if it is unknown before reading. */
    OptionalLong length();

    /** Returns whether the content can be opened more than once, each time with the same octets. */
    boolean isRepeatable();

    /**
     * Returns a part of this content. Reads and skips the octets before it, unless created by {@link #ofFile}.
     *
     * @param offset the start of the part, in octets
     * @param length the length of the part in octets; not negative, and not beyond the end
     */
    default HttpContent slice(long offset, long length) {
        return new ContentSlice(this, offset, length);
    }

    /**
     * Returns the whole content in memory.
     *
     * @throws UncheckedIOException if the content cannot be read
     */
    default byte[] readAllBytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns content with a copy of {@code bytes}. */
    static HttpContent of(byte[] bytes) {
        return new ByteContent(bytes.clone());
    }

    /** Returns the content of a file, with its length at the time of sending; the file is opened for each attempt. */
    static HttpContent ofFile(Path file) {
        return FileContent.of(file);
    }

    /**
     * Returns the remaining content of a stream, which is sent once and then closed. An upload session needs its
     * length.
     *
     * @param length the length in octets, or a negative number if unknown
     */
    static HttpContent ofStream(InputStream stream, long length) {
        return new StreamContent(stream, length);
    }
}
