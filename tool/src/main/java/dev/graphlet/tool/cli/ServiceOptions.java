package dev.graphlet.tool.cli;

import dev.graphlet.tool.cache.GraphSources;
import dev.graphlet.tool.cache.Source;
import dev.graphlet.tool.description.Descriptions;
import dev.graphlet.tool.description.Documentation;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.schema.ServiceSchema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says where the data of a service are. */
final class ServiceOptions {
    @Mixin
    private MetadataOptions metadata = new MetadataOptions();

    @Option(
            names = "--descriptions",
            paramLabel = "FILE|URL",
            description = "Read descriptions from here: CSDL that has some, or the .d.ts of microsoft-graph-types.")
    @Nullable
    String descriptions;

    /** Returns where the user says that the CSDL is, or null. */
    @Nullable
    String from() {
        return metadata.from;
    }

    /** Returns where the metadata are. */
    MetadataOptions metadata() {
        return metadata;
    }

    MetadataOptions.Loaded load(String service, Session session) {
        return metadata.load(service, session);
    }

    /** Returns what is said of a schema; without a documentation, what its CSDL says. */
    Descriptions describe(MetadataOptions.Loaded service, ServiceSchema schema, Session session) {
        Optional<Source> source = Optional.ofNullable(descriptions).map(Source::of);
        if (source.isEmpty() && metadata.from == null) {
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
            return new Descriptions(
                    schema, MetadataOptions.cache(session).documentation(source.get(), metadata.freshness()));
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
}
