package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.transport.HttpContent;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts content into slices; what can be read only once is kept in memory one slice at a time. Not thread-safe. */
final class SliceSource {
    private final HttpContent content;
    private @Nullable InputStream stream;
    private long position;
    private long kept = -1;
    private HttpContent slice = HttpContent.of(new byte[0]);

    SliceSource(HttpContent content) {
        this.content = content;
    }

    HttpContent slice(long first, long length) {
        if (content.isRepeatable()) {
            return content.slice(first, length);
        }
        if (first != kept || slice.length().orElse(-1) != length) {
            slice = HttpContent.of(read(first, Math.toIntExact(length)));
            kept = first;
        }
        return slice;
    }

    private byte[] read(long first, int length) {
        try {
            if (first < position) {
                throw new UploadException("The service asks for the content from octet " + first
                        + " on, but a stream cannot be read again. Upload a file, or octets, and resume.");
            }
            InputStream in = stream == null ? content.open() : stream;
            stream = in;
            in.skipNBytes(first - position);
            byte[] octets = in.readNBytes(length);
            position = first + octets.length;
            if (octets.length < length) {
                throw new UploadException("The content ended after " + position + " octets, before its length.");
            }
            return octets;
        } catch (IOException e) {
            throw new UploadException("The content cannot be read: " + e.getMessage(), e);
        }
    }

    /** Closes what was opened. */
    void close() {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            // all that was wanted of it was read
        }
    }
}
