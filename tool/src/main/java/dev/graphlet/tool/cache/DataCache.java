package dev.graphlet.tool.cache;

import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** Gets data from files and servers, and keeps those of servers in a folder. */
public final class DataCache {
    private static final int MOST_INDEXES = 16;

    private final DiskStore store;
    private final Downloads downloads;
    private final Clock clock;

    /**
     * Creates a cache.
     *
     * @param folder where it lies; see {@link CacheFolder}
     * @param downloads how to get what is missing
     * @param clock the day of data of which no server says it
     * @param warnings is told, in one line, when nothing can be kept
     */
    public DataCache(Path folder, Downloads downloads, Clock clock, Consumer<String> warnings) {
        this.store = new DiskStore(folder, warnings);
        this.downloads = downloads;
        this.clock = clock;
    }

    /** Checks whether new data are as expected, before they replace the stored data. */
    public interface Check {
        /**
         * Reads data.
         *
         * @throws DataException if they are not what they should be
         */
        void read(byte[] octets, String name);
    }

    /**
     * Returns the data of a source.
     *
     * @throws DataException if there are none, or if the check refuses what was downloaded; the cache stays as it was
     */
    public Data get(Source source, Freshness freshness, Check check) {
        if (source instanceof Source.OfFile file) {
            return file(file);
        }
        Source.OfUrl url = (Source.OfUrl) source;
        Optional<Kept> kept = kept(url);
        if (kept.isPresent() && freshness != Freshness.NEWEST) {
            return data(url, kept.get());
        }
        if (freshness == Freshness.OFFLINE) {
            throw new DataException(source.name()
                    + " is not in the cache. Run the command without --offline, or give a file with --from FILE.");
        }
        Download download = downloads.get(url, kept.flatMap(Kept::etag));
        if (kept.isPresent() && download.octets().isEmpty()) {
            return data(url, kept.get());
        }
        byte[] octets = download.octets().orElseThrow();
        check.read(octets, source.name());
        return keep(url, download, octets, kept);
    }

    /** Returns the index of a kind for data with a digest, or empty if there is none. */
    Optional<byte[]> index(String kind, String digest) {
        return store.read(indexName(kind, digest));
    }

    /** Keeps an index for the next run, and forgets those that were made long ago. */
    void keepIndex(String kind, String digest, byte[] index) {
        if (store.write(indexName(kind, digest), index)) {
            store.keepNewest("index", MOST_INDEXES);
        }
    }

    private Data file(Source.OfFile source) {
        Path path = source.path();
        if (!Files.isRegularFile(path)) {
            throw new DataException("There is no file " + path + ". Give the path of one, or a URL, with --from.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            int limit = downloads.limit();
            byte[] octets = Octets.unpacked(Octets.read(in, source.name(), limit), source.name(), limit);
            LocalDate date = LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneOffset.UTC);
            return new Data(source.name(), date, Octets.digest(octets), () -> octets);
        } catch (IOException e) {
            throw new DataException(
                    "Cannot read " + path + ": it is damaged, or you may not read it. Download it again.", e);
        }
    }

    private Optional<Kept> kept(Source.OfUrl source) {
        return store.read(key(source) + "/state")
                .flatMap(Kept::of)
                .filter(kept -> store.size(key(source) + "/" + kept.file()) == kept.size());
    }

    private Data data(Source.OfUrl source, Kept kept) {
        String file = key(source) + "/" + kept.file();
        return new Data(
                source.name(),
                kept.date(),
                kept.digest(),
                () -> store.read(file)
                        .orElseThrow(() -> new DataException(
                                source.name() + " was deleted from the cache. Run the command again.")));
    }

    private Data keep(Source.OfUrl source, Download download, byte[] octets, Optional<Kept> before) {
        String digest = Octets.digest(octets);
        LocalDate date = before.filter(kept -> kept.digest().equals(digest))
                .map(Kept::date)
                .orElseGet(() -> date(download));
        Kept kept = new Kept(digest, octets.length, date, download.etag());
        String key = key(source);
        if (store.write(key + "/" + kept.file(), octets) && store.write(key + "/state", kept.written())) {
            store.keepNewest(key, 2);
        }
        return new Data(source.name(), date, digest, () -> octets);
    }

    private LocalDate date(Download download) {
        try {
            String text = download.lastModified().orElse("");
            return LocalDate.ofInstant(
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant(),
                    ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        }
    }

    private static String indexName(String kind, String digest) {
        return "index/" + digest.replace(':', '-') + "." + kind;
    }

    /** Returns the folder of a URL: readable, and its own. */
    private static String key(Source.OfUrl source) {
        String url = source.url().toString();
        StringBuilder key = new StringBuilder();
        for (char c : source.name().substring(source.name().indexOf("://") + 3).toCharArray()) {
            boolean plain = c == '.' || (c < 128 && Character.isLetterOrDigit(c));
            key.append(plain ? c : '-');
        }
        // A message digest would take longer than all else that is done when the data are in the cache.
        CRC32 sum = new CRC32();
        sum.update(url.getBytes(StandardCharsets.UTF_8));
        String own = Long.toHexString((sum.getValue() << 32) | (url.hashCode() & 0xffffffffL));
        return key.substring(Math.max(0, key.length() - 80)) + "-" + own;
    }
}
