package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.transport.HttpContent;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts content into slices; if the content can be read only once, the last slice is kept. Not thread-safe. */
final class SliceSource {
    private final HttpContent content;
    private @Nullable InputStream stream;
    private byte[] kept = {};

    /** The number of octets read from the stream; the last of them are in {@code kept}. */
    private long position;

    SliceSource(HttpContent content) {
        this.content = content;
    }

    HttpContent slice(long first, long length) {
        return content.isRepeatable()
                ? content.slice(first, length)
                : HttpContent.of(read(first, Math.toIntExact(length)));
    }

    private byte[] read(long first, int length) {
        long start = position - kept.length;
        if (first < start) {
            throw new UploadException("The service asks for the content from octet " + first
                    + " on, but a stream cannot be read again. Resume with the content of a file, or with octets.");
        }
        int known = (int) Math.max(0, Math.min(position - first, length));
        byte[] octets = new byte[length];
        if (known > 0) {
            System.arraycopy(kept, (int) (first - start), octets, 0, known);
        }
        if (known < length) {
            readOn(first + known, octets, known);
        }
        return octets;
    }

    /** Fills {@code octets} from {@code known} on with the stream from {@code next} on, and keeps {@code octets}. */
    private void readOn(long next, byte[] octets, int known) {
        try {
            InputStream in = stream == null ? content.open() : stream;
            stream = in;
            in.skipNBytes(next - position);
            int read = in.readNBytes(octets, known, octets.length - known);
            position = next + read;
            kept = octets;
            if (known + read < octets.length) {
                throw new UploadException(
                        "The content must have " + content.length().orElse(0) + " octets, but ended after " + position
                                + ". Begin the upload again with the actual length.");
            }
        } catch (IOException e) {
            throw new UploadException("The content cannot be read: " + e.getMessage(), e);
        }
    }

    /** Closes the stream if it was opened. */
    void close() {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            // all needed octets were read
        }
    }
}
