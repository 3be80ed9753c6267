package dev.graphlet.tool.permission;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A permission of Graph.
 *
 * @param name the name, such as {@code User.Read.All}
 * @param schemes what is shown when consent is asked, by scheme; a scheme that is absent does not have the permission
 * @param pathSets what it permits
 */
public record Permission(String name, Map<Scheme, Consent> schemes, List<PathSet> pathSets) {
    /** Creates a permission. Copies the collections. */
    public Permission {
        Map<Scheme, Consent> sorted = new EnumMap<>(Scheme.class);
        sorted.putAll(schemes);
        schemes = Collections.unmodifiableMap(sorted);
        pathSets = List.copyOf(pathSets);
    }

    /**
     * Requests that are permitted in the same schemes.
     *
     * @param schemes the schemes
     * @param methods the HTTP methods
     * @param paths the paths
     */
    public record PathSet(Set<Scheme> schemes, Set<String> methods, List<Path> paths) {
        /** Creates a set. Copies the collections. */
        public PathSet {
            schemes = Set.copyOf(schemes);
            methods = Set.copyOf(methods);
            paths = List.copyOf(paths);
        }
    }

    /**
     * A path that a permission permits.
     *
     * @param path the path from the root of the service, as the data write it
     * @param least the schemes in which no other permission has fewer privileges
     * @param also permissions of which one is needed besides; none if the permission alone suffices
     */
    public record Path(String path, Set<Scheme> least, List<String> also) {
        /** Creates a path. Copies the collections. */
        public Path {
            least = Set.copyOf(least);
            also = List.copyOf(also);
        }
    }
}
