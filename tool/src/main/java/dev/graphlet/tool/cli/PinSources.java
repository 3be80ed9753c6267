package dev.graphlet.tool.cli;

import dev.graphlet.tool.cache.GraphSources;
import dev.graphlet.tool.cache.ServiceMetadata;
import dev.graphlet.tool.cache.Source;
import dev.graphlet.tool.facts.Edition;
import dev.graphlet.tool.facts.Pin;
import dev.graphlet.tool.facts.PinnedService;
import dev.graphlet.tool.facts.SpecNames;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.failure.UsageException;
import dev.graphlet.tool.permission.GraphPermissions;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.selection.ServiceRoot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gets the metadata of packages, each once. */
final class PinSources {
    static final String GRAPH = "https://graph.microsoft.com/";

    private final MetadataOptions metadata;
    private final ComparisonOptions comparison;
    private final PermissionOptions permissions;
    private final Session session;
    private final Map<Source, ServiceMetadata> known = new HashMap<>();

    PinSources(MetadataOptions metadata, ComparisonOptions comparison, PermissionOptions permissions, Session session) {
        this.metadata = metadata;
        this.comparison = comparison;
        this.permissions = permissions;
        this.session = session;
    }

    /**
     * Returns the service of a package and what it is compared with.
     *
     * @param names what its specs name, of which some may be in beta only
     * @throws DataException if metadata cannot be had; without those of beta there is a warning
     */
    PinnedService of(PinnedPackage specs, List<SpecNames> names) {
        String root = specs.root();
        ServiceMetadata service = read(metadata.from == null ? Source.ofService(root) : Source.of(metadata.from));
        SortedMap<String, Edition> clouds = new TreeMap<>();
        for (String cloud : specs.clouds()) {
            if (GraphSources.clouds().contains(cloud)) {
                clouds.put(cloud, edition(cloud(cloud, root)));
            }
        }
        Optional<ServiceSchema> beta =
                isVersion1(root) && Pin.isLacking(service.schema(), names) ? beta(root) : Optional.empty();
        return new PinnedService(root, specs.namespace(), edition(service), beta, clouds, permissions(root));
    }

    /**
     * Returns the permissions of Graph; empty for another service, and where only the metadata are given.
     *
     * @throws DataException if data that were asked for cannot be had; without others there is a warning
     */
    private Optional<GraphPermissions> permissions(String root) {
        if (permissions.isGiven()) {
            return Optional.of(permissions.read(metadata.freshness(), session));
        }
        if (metadata.from != null || ServiceRoot.versionOf(root).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(permissions.read(metadata.freshness(), session));
        } catch (DataException e) {
            session.err().println("Without permissions: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isVersion1(String root) {
        return root.endsWith("/v1.0");
    }

    private Optional<ServiceSchema> beta(String root) {
        Optional<Source> given = comparison.beta();
        if (given.isPresent()) {
            return given.map(this::read).map(ServiceMetadata::schema);
        }
        if (metadata.from != null || !root.startsWith(GRAPH)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(GraphSources.BETA_METADATA).schema());
        } catch (DataException e) {
            session.err().println("Without beta: " + advised(e, "--beta FILE"));
            return Optional.empty();
        }
    }

    private ServiceMetadata cloud(String cloud, String root) {
        Optional<Source> given = comparison.cloud(cloud);
        if (given.isEmpty() && !root.startsWith(GRAPH)) {
            throw new UsageException("Say where the metadata of the cloud " + cloud + " are for " + root
                    + ", as in --cloud " + cloud + "=FILE.");
        }
        try {
            return read(given.orElseGet(() -> GraphSources.ofCloud(cloud, root.substring(GRAPH.length()))));
        } catch (DataException e) {
            throw new DataException(advised(e, "--cloud " + cloud + "=FILE"), e);
        }
    }

    /** Returns a message that names the option for these metadata. */
    private static String advised(DataException failure, String option) {
        return String.valueOf(failure.getMessage()).replace("--from FILE", option);
    }

    private ServiceMetadata read(Source source) {
        ServiceMetadata there = known.get(source);
        if (there == null) {
            there = metadata.read(source, session);
            known.put(source, there);
        }
        return there;
    }

    private static Edition edition(ServiceMetadata metadata) {
        return new Edition(metadata.schema(), metadata.date(), metadata.digest());
    }
}
