package dev.graphlet.tool.cli;

import dev.graphlet.tool.cache.DataCache;
import dev.graphlet.tool.cache.Downloads;
import dev.graphlet.tool.cache.Freshness;
import dev.graphlet.tool.cache.GraphSources;
import dev.graphlet.tool.cache.MetadataCache;
import dev.graphlet.tool.cache.ServiceMetadata;
import dev.graphlet.tool.cache.Source;
import dev.graphlet.tool.description.Descriptions;
import dev.graphlet.tool.description.Documentation;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.schema.ServiceSchema;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says where the data of a service are. */
final class ServiceOptions {
    @Option(
            names = "--from",
            paramLabel = "FILE|URL",
            description = "Read the CSDL ($metadata) of the service from here.")
    @Nullable
    String from;

    @Option(
            names = "--descriptions",
            paramLabel = "FILE|URL",
            description = "Read descriptions from here: CSDL that has some, or the .d.ts of microsoft-graph-types.")
    @Nullable
    String descriptions;

    @Option(names = "--newest", description = "Ask the server whether there is something newer than what is kept.")
    boolean newest;

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
        Source source = from == null ? Source.ofService(service) : Source.of(from);
        session.progress("Reading " + source.name() + " …");
        ServiceMetadata metadata = cache(session).schema(source, freshness());
        session.progress("");
        String name = service.endsWith("/$metadata") ? service.substring(0, service.length() - 10) : service;
        return new Loaded(name.endsWith("/") ? name.substring(0, name.length() - 1) : name, metadata);
    }

    /** Returns what is said of a schema; without a documentation, what its CSDL says. */
    Descriptions describe(Loaded service, ServiceSchema schema, Session session) {
        Optional<Source> source = Optional.ofNullable(descriptions).map(Source::of);
        if (source.isEmpty() && from == null) {
            source = switch (service.name()) {
                case "v1.0" -> Optional.of(GraphSources.V1_DESCRIPTIONS);
                case "beta" -> Optional.of(GraphSources.BETA_DESCRIPTIONS);
                default -> Optional.empty();
            };
        }
        if (source.isEmpty()) {
            return new Descriptions(schema, Documentation.NONE);
        }
        session.progress("Reading " + source.get().name() + " …");
        try {
            return new Descriptions(schema, cache(session).documentation(source.get(), freshness()));
        } catch (DataException e) {
            if (descriptions != null) {
                throw e;
            }
            session.err().println("Without descriptions: " + e.getMessage());
            return new Descriptions(schema, Documentation.NONE);
        } finally {
            session.progress("");
        }
    }

    private Freshness freshness() {
        return newest ? Freshness.NEWEST : Freshness.KEPT;
    }

    private static MetadataCache cache(Session session) {
        return new MetadataCache(
                new DataCache(session.cache(), Downloads.standard(), Clock.systemUTC(), session.err()::println));
    }
}
