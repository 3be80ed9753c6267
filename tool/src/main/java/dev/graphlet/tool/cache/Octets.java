package dev.graphlet.tool.cache;

import dev.graphlet.tool.failure.DataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** Reads octets up to a limit, unpacks and digests them. */
final class Octets {
    /** More than any service needs: the metadata of Graph's beta have 8 MiB. */
    static final int LIMIT = 64 << 20;

    private Octets() {}

    /** Returns all octets of a stream. Throws a {@link DataException} if there are more than the limit. */
    static byte[] read(InputStream in, String name, int limit) throws IOException {
        byte[] octets = in.readNBytes(limit);
        if (octets.length == limit && in.read() >= 0) {
            throw tooMany(name, limit);
        }
        return octets;
    }

    /** Returns octets that may be compressed by gzip as they were before. */
    static byte[] unpacked(byte[] octets, String name, int limit) throws IOException {
        boolean packed = octets.length > 2 && octets[0] == 0x1f && octets[1] == (byte) 0x8b;
        if (!packed) {
            return octets;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(octets), 1 << 16)) {
            return read(in, name, limit);
        }
    }

    static DataException tooMany(String name, int limit) {
        return new DataException(name + " has more than " + (limit >> 20)
                + " MiB, but metadata are not that large: Graph's have 10 MiB. Check the file or the URL.");
    }

    static String digest(byte[] octets) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(octets);
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
