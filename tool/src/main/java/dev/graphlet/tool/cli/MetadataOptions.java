package dev.graphlet.tool.cli;

import dev.graphlet.tool.cache.DataCache;
import dev.graphlet.tool.cache.Downloads;
import dev.graphlet.tool.cache.Freshness;
import dev.graphlet.tool.cache.MetadataCache;
import dev.graphlet.tool.cache.ServiceMetadata;
import dev.graphlet.tool.cache.Source;
import dev.graphlet.tool.schema.ServiceSchema;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says where the metadata of a service are. */
final class MetadataOptions {
    @Option(
            names = "--from",
            paramLabel = "FILE|URL",
            description = "Read the CSDL ($metadata) of the service from here.")
    @Nullable
    String from;

    @Option(names = "--newest", description = "Ask the server whether there is something newer than what is kept.")
    boolean newest;

    private boolean offline;

    /**
     * Returns options that were given otherwise.
     *
     * @param from where the CSDL is; null for the service itself
     */
    static MetadataOptions of(@Nullable String from, boolean offline) {
        MetadataOptions options = new MetadataOptions();
        options.from = from;
        options.newest = !offline;
        options.offline = offline;
        return options;
    }

    /**
     * A service with its data.
     *
     * @param name {@code v1.0}, {@code beta} or a URL
     * @param metadata its schema
     */
    record Loaded(String name, ServiceMetadata metadata) {
        ServiceSchema schema() {
            return metadata.schema();
        }

        String label() {
            return name + " of " + metadata.date();
        }

        /** Returns the URL of the service, without a slash at its end. */
        String endpoint() {
            return name.contains("://") ? name : "https://graph.microsoft.com/" + name;
        }
    }

    Loaded load(String service, Session session) {
        ServiceMetadata metadata = read(from == null ? Source.ofService(service) : Source.of(from), session);
        return new Loaded(Source.root(service), metadata);
    }

    /** Reads the metadata of a source. */
    ServiceMetadata read(Source source, Session session) {
        session.progress("Reading " + source.name() + " …");
        try {
            return cache(session).schema(source, freshness());
        } finally {
            session.progress("");
        }
    }

    Freshness freshness() {
        return offline ? Freshness.OFFLINE : newest ? Freshness.NEWEST : Freshness.KEPT;
    }

    static MetadataCache cache(Session session) {
        return new MetadataCache(new DataCache(
                session.cache(),
                Downloads.standard(new ProgressBar(session)),
                Clock.systemUTC(),
                session.err()::println));
    }
}
