package dev.graphlet.tool.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;

/**
 * What is known of data in the cache. The file of the data is named by their digest, and this names the file: so both
 * change at once.
 *
 * @param digest the digest of the data
 * @param size how many octets they have
 * @param date their day
 * @param etag the tag of the server
 */
record Kept(String digest, long size, LocalDate date, Optional<String> etag) {
    /** Returns what was written, or empty if it is not readable. */
    static Optional<Kept> of(byte[] written) {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(written));
            return Optional.of(new Kept(
                    properties.getProperty("digest", ""),
                    Long.parseLong(properties.getProperty("size", "")),
                    LocalDate.ofEpochDay(Long.parseLong(properties.getProperty("day", ""))),
                    Optional.ofNullable(properties.getProperty("etag"))));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    byte[] written() {
        Properties properties = new Properties();
        properties.setProperty("digest", digest);
        properties.setProperty("size", String.valueOf(size));
        properties.setProperty("day", String.valueOf(date.toEpochDay()));
        etag.ifPresent(tag -> properties.setProperty("etag", tag));
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new IllegalStateException("a text takes everything", e);
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    String file() {
        return digest.replace(':', '-');
    }
}
