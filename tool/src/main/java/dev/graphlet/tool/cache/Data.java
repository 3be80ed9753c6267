package dev.graphlet.tool.cache;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Data with what facts say of them. The octets are read when they are asked for. */
public final class Data {
    private final String name;
    private final LocalDate date;
    private final String digest;
    private final Supplier<byte[]> octets;

    Data(String name, LocalDate date, String digest, Supplier<byte[]> octets) {
        this.name = name;
        this.date = date;
        this.digest = digest;
        this.octets = octets;
    }

    /** Returns what messages call the data. */
    public String name() {
        return name;
    }

    /**
     * Returns the day of the data in UTC: when the server says that they were changed, else when they were first
     * downloaded; of a file, when it was changed. The same data keep their day.
     */
    public LocalDate date() {
        return date;
    }

    /** Returns the digest of the octets: {@code sha256:} and 64 hexadecimal digits. */
    public String digest() {
        return digest;
    }

    /** Returns the octets, not compressed. */
    public byte[] octets() {
        return octets.get();
    }
}
