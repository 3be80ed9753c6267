package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * The octets of a file from an offset on. Immutable and thread-safe.
 *
 * @param file the file
 * @param offset the position of the first octet in the file
 */
record FileContent(Path file, long offset) implements HttpContent {
    static FileContent of(Path file) {
        return new FileContent(Objects.requireNonNull(file, "file must not be null"), 0);
    }

    @Override
    public InputStream open() throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        return Channels.newInputStream(channel.position(offset));
    }

    /** Returns the length; empty for an unreadable file, which then cannot be opened either. */
    @Override
    public OptionalLong length() {
        try {
            return OptionalLong.of(Math.max(0, Files.size(file) - offset));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public HttpContent slice(long from, long length) {
        return new ContentSlice(new FileContent(file, offset + from), 0, length);
    }
}
