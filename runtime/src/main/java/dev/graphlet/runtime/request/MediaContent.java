package dev.graphlet.runtime.request;

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
 * The octets of a media stream, or of what an action or a function gives as one, read once and as they come; the connection is taken until they are read to the end, or
 * this is closed. For one thread.
 */
public final class MediaContent implements AutoCloseable {
    private final GraphResponse response;

    MediaContent(GraphResponse response) {
        this.response = response;
    }

    /** What the octets are, such as {@code image/jpeg}; empty if the service does not say. */
    public Optional<String> contentType() {
        return response.headers().first("Content-Type");
    }

    /** How many octets there are; empty if the service does not say, or has sent them compressed. */
    public OptionalLong length() {
        Optional<String> length = response.headers().first("Content-Length");
        return length.filter(text -> text.matches("\\d{1,18}")).stream()
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    /** The ETag of the stream; empty if the service does not say. */
    public Optional<String> etag() {
        return response.headers().first("ETag");
    }

    /** The headers of the answer. */
    public Headers headers() {
        return response.headers();
    }

    /** The octets, as they come. */
    public InputStream stream() {
        return response.stream();
    }

    /**
     * All octets in memory.
     *
     * @throws IOException if they cannot be read to the end
     */
    public byte[] readAllBytes() throws IOException {
        try (InputStream in = stream()) {
            return in.readAllBytes();
        }
    }

    /**
     * Writes the octets into a file, in place of what it holds. It is there with all of them, or not changed.
     *
     * @return how many there were
     * @throws IOException if they cannot be read to the end, or not be written
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

    /** Gives up what was not read. May be called more than once. */
    @Override
    public void close() {
        response.close();
    }

    /** Status and headers without secrets. */
    @Override
    public String toString() {
        return response.toString();
    }
}
