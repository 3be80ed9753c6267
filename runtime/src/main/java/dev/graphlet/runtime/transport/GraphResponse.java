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
 * What a service answered: status, headers and the body, decompressed: all of it, or, for a request that is
 * {@link TransportOptions#streamed}, a stream. Immutable and thread-safe but for the stream.
 */
public final class GraphResponse implements AutoCloseable {
    private final int status;
    private final Headers headers;
    private final @Nullable InputStream stream;
    private final ReentrantLock reading = new ReentrantLock();
    private byte @Nullable [] body;

    /** A response; {@code body} is copied, and empty for none. */
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

    /** A response with that body and no copy of it, which nobody changes from now on. */
    public static GraphResponse sharing(int status, Headers headers, byte[] body) {
        return new GraphResponse(status, headers, null, Objects.requireNonNull(body, "body must not be null"));
    }

    /** A response whose body is still to be read; whoever gets it closes it. */
    public static GraphResponse streamed(int status, Headers headers, InputStream body) {
        return new GraphResponse(status, headers, Objects.requireNonNull(body, "body must not be null"), null);
    }

    /** The HTTP status code. */
    public int status() {
        return status;
    }

    /** The headers. */
    public Headers headers() {
        return headers;
    }

    /**
     * A copy of the body; empty if there is none. One that is streamed is read to its end, and closed.
     *
     * @throws UncheckedIOException if it cannot be read to its end
     */
    public byte[] body() {
        return bytes().clone();
    }

    /** The body itself and no copy, for those who read it and do not change it. */
    public byte[] sharedBody() {
        return bytes();
    }

    /** The body as a stream; one that is streamed can be read once, here or by {@link #body}. */
    public InputStream stream() {
        return stream != null ? stream : new ByteArrayInputStream(bytes());
    }

    /**
     * Returns the same with its whole body; of one with more than {@code most} octets, the first so many.
     *
     * @throws UncheckedIOException if it is a stream that cannot be read
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

    /** Gives up what is not yet read of a stream. May be called more than once. */
    @Override
    public void close() {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            // nobody wants to read it
        }
    }

    /** Returns how many octets the body has; 0 for a stream, which is still to be read. */
    public long size() {
        return stream != null ? 0 : bytes().length;
    }

    /** Status, headers without secrets, and the size of the body. */
    @Override
    public String toString() {
        return status + " " + headers + (stream != null ? " as a stream" : " " + size() + " bytes");
    }
}
