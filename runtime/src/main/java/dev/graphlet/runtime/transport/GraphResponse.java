package dev.graphlet.runtime.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A response: status, header fields and the decompressed body, either whole or, for a
 * {@link TransportOptions#streamed streamed} request, as a stream. Immutable and thread-safe except for the stream.
 */
public final class GraphResponse implements AutoCloseable {
    private final int status;
    private final Headers headers;
    private final @Nullable InputStream stream;
    private final ReentrantLock reading = new ReentrantLock();
    private byte @Nullable [] body;

    /** Creates a response; {@code body} is copied, and empty for none. */
    public GraphResponse(int status, Headers headers, byte[] body) {
        this(
                status,
                headers,
                null,
                Objects.requireNonNull(body, "body must not be null").clone());
    }

    private GraphResponse(int status, Headers headers, @Nullable InputStream stream, byte @Nullable [] body) {
        this.status = status;
        this.headers = Objects.requireNonNull(headers, "headers must not be null");
        this.stream = stream;
        this.body = body;
    }

    /** Returns a response that shares {@code body} without a copy; the caller must not change the array afterwards. */
    public static GraphResponse sharing(int status, Headers headers, byte[] body) {
        return new GraphResponse(status, headers, null, Objects.requireNonNull(body, "body must not be null"));
    }

    /** Returns a response with an unread {@code body}; the receiver of the response must close it. */
    public static GraphResponse streamed(int status, Headers headers, InputStream body) {
        return new GraphResponse(status, headers, Objects.requireNonNull(body, "body must not be null"), null);
    }

    /** Returns the HTTP status code. */
    public int status() {
        return status;
    }

    /** Returns the header fields. */
    public Headers headers() {
        return headers;
    }

    /**
     * Returns a copy of the body; empty if there is none. A streamed body is read to its end and closed.
     *
     * @throws UncheckedIOException if the body cannot be read to its end
     */
    public byte[] body() {
        return bytes().clone();
    }

    /** Returns the body without a copy, for callers that do not change the array. */
    public byte[] sharedBody() {
        return bytes();
    }

    /** Returns the body as a stream. A streamed body can be read once, either here or by {@link #body}. */
    public InputStream stream() {
        return stream != null ? stream : new ByteArrayInputStream(bytes());
    }

    /**
     * Returns a copy of this response with its body in memory, truncated to {@code most} octets.
     *
     * @throws UncheckedIOException if the body is a stream that cannot be read
     */
    public GraphResponse first(int most) {
        byte[] octets;
        if (stream == null) {
            octets = bytes();
            return octets.length <= most ? this : sharing(status, headers, Arrays.copyOf(octets, most));
        }
        reading.lock();
        try (InputStream open = stream) {
            return sharing(status, headers, open.readNBytes(most));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reading.unlock();
        }
    }

    private byte[] bytes() {
        reading.lock();
        try (InputStream open = body == null ? stream : null) {
            if (open != null) {
                body = open.readAllBytes();
            }
            return Objects.requireNonNull(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reading.unlock();
        }
    }

    /** Discards the unread rest of a stream. May be called more than once. */
    @Override
    public void close() {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            // the rest is discarded anyway
        }
    }

    /** Returns the length of the body in octets; 0 for a stream, which is not yet read. */
    public long size() {
        return stream != null ? 0 : bytes().length;
    }

    /** Returns status, header fields without secrets, and the size of the body. */
    @Override
    public String toString() {
        return status + " " + headers + (stream != null ? " as a stream" : " " + size() + " bytes");
    }
}
