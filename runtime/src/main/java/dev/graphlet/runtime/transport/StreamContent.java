package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

/** The remaining content of a stream, which can be read once. */
final class StreamContent implements HttpContent {
    private final InputStream stream;
    private final long length;
    private final AtomicBoolean opened = new AtomicBoolean();

    StreamContent(InputStream stream, long length) {
        this.stream = Objects.requireNonNull(stream, "stream must not be null");
        this.length = length;
    }

    @Override
    public InputStream open() throws IOException {
        if (opened.getAndSet(true)) {
            throw new IOException("the stream has already been read: content of a stream can be sent only once");
        }
        return stream;
    }

    @Override
    public OptionalLong length() {
        return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public String toString() {
        return length < 0 ? "a stream" : "a stream of " + length + " bytes";
    }
}
