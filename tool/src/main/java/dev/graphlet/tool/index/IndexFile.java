package dev.graphlet.tool.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The frame of an index: a magic number with the version of the format, a checksum, the digest of what was indexed, and
 * the content.
 */
final class IndexFile {
    /** Changes with the form of what is written, so that an index of another version is made anew. */
    private static final int FORMAT = 1;

    private static final int MAGIC = 0x474c5800;
    private static final int DIGEST = 12;
    private static final int SUM = 4;

    private IndexFile() {}

    /** Returns an index of a content that was made of a document with a digest. */
    static byte[] seal(String digest, byte[] content) {
        byte[] name = digest.getBytes(StandardCharsets.UTF_8);
        ByteBuffer file = ByteBuffer.allocate(DIGEST + name.length + content.length);
        file.putInt(MAGIC | FORMAT).putInt(0).putInt(name.length).put(name).put(content);
        file.putInt(SUM, sum(file.array()));
        return file.array();
    }

    /** Returns the content, or empty if the index is broken, foreign, of another version or of another document. */
    static Optional<IndexInput> open(byte[] file, String digest) {
        byte[] name = digest.getBytes(StandardCharsets.UTF_8);
        if (file.length < DIGEST + name.length) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(file);
        boolean known = buffer.getInt() == (MAGIC | FORMAT)
                && buffer.getInt() == sum(file)
                && buffer.getInt() == name.length
                && new String(file, DIGEST, name.length, StandardCharsets.UTF_8).equals(digest);
        return known ? Optional.of(new IndexInput(file, DIGEST + name.length)) : Optional.empty();
    }

    private static int sum(byte[] file) {
        CRC32 sum = new CRC32();
        sum.update(file, 0, SUM);
        sum.update(file, 2 * SUM, file.length - 2 * SUM);
        return (int) sum.getValue();
    }
}
