package dev.graphlet.tool.facts;

import dev.graphlet.tool.permission.GraphPermissions;
import dev.graphlet.tool.schema.ServiceSchema;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The service of a package of specs, and what it is compared with.
 *
 * @param root its root, without a slash at its end
 * @param namespace the namespace of specs that say none themselves
 * @param edition its metadata
 * @param beta the schema of beta; empty if there is nothing to compare with
 * @param clouds the metadata of the national clouds, by the names of constants of {@code Cloud}
 * @param permissions the permissions of Graph; empty if there is nothing to compare with
 */
public record PinnedService(
        String root,
        String namespace,
        Edition edition,
        Optional<ServiceSchema> beta,
        SortedMap<String, Edition> clouds,
        Optional<GraphPermissions> permissions) {
    /** Creates a service. Copies the map. */
    public PinnedService {
        clouds = Collections.unmodifiableSortedMap(new TreeMap<>(clouds));
    }

    ServiceSchema schema() {
        return edition.schema();
    }
}
