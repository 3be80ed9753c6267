package dev.graphlet.runtime.response;

import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The octets of a media stream, or of a stream that an action or a function returns. The octets are read once, as they
 * arrive. The connection is in use until all octets are read or this object is closed. For one thread.
 */
public final class MediaContent implements AutoCloseable {
    private final GraphResponse response;

    MediaContent(GraphResponse response) {
        this.response = response;
    }

    /** Returns the media type, such as {@code image/jpeg}; empty if the service does not send it. */
    public Optional<String> contentType() {
        return response.headers().first("Content-Type");
    }

    /** Returns the number of octets; empty if the service does not send it, or has compressed the octets. */
    public OptionalLong length() {
        Optional<String> length = response.headers().first("Content-Length");
        return length.filter(text -> text.matches("\\d{1,18}")).stream()
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    /** Returns the ETag of the stream; empty if the service does not send it. */
    public Optional<String> etag() {
        return response.headers().first("ETag");
    }

    /** Returns the headers of the response. */
    public Headers headers() {
        return response.headers();
    }

    /** Returns the octets as they arrive. */
    public InputStream stream() {
        return response.stream();
    }

    /**
     * Returns all octets in memory.
     *
     * @throws IOException if the octets cannot be read to the end
     */
    public byte[] readAllBytes() throws IOException {
        try (InputStream in = stream()) {
            return in.readAllBytes();
        }
    }

    /**
     * Writes the octets into {@code file}, replacing its content. A failure leaves the file unchanged.
     *
     * @return the number of octets
     * @throws IOException if the octets cannot be read to the end, or cannot be written
     */
    public long saveTo(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, ".graphlet", ".part");
        try (InputStream in = stream()) {
            long count = Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return count;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Discards the octets that were not read. May be called more than once. */
    @Override
    public void close() {
        response.close();
    }

    /** Returns a text with the status and the headers, without secrets. */
    @Override
    public String toString() {
        return response.toString();
    }
}
