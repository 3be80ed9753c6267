package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Decompresses a gzip body while it is read. An empty body remains empty. Not thread-safe. */
final class GzipStream extends InputStream {
    private static final int BUFFER = 8192;

    private final InputStream compressed;
    private @Nullable InputStream octets;

    GzipStream(InputStream compressed) {
        this.compressed = compressed;
    }

    private InputStream octets() throws IOException {
        if (octets == null) {
            PushbackInputStream begun = new PushbackInputStream(compressed);
            int first = begun.read();
            if (first < 0) {
                octets = begun;
            } else {
                begun.unread(first);
                octets = new GZIPInputStream(begun, BUFFER);
            }
        }
        return octets;
    }

    @Override
    public int read() throws IOException {
        return octets().read();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        return octets().read(into, from, most);
    }

    @Override
    public void close() throws IOException {
        compressed.close();
    }
}
