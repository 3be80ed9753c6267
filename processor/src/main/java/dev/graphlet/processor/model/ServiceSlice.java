package dev.graphlet.processor.model;

import java.util.List;

/**
 * All declarations of a service. The client and the type registry are generated from a slice.
 *
 * @param service the service
 * @param specs the valid specs of its package, sorted by qualified name
 * @param reachable the specs of other packages that {@code specs} refer to, directly or not, sorted likewise
 */
public record ServiceSlice(Service service, List<Spec> specs, List<Spec> reachable) {
    /** Creates a slice. Copies the lists. */
    public ServiceSlice {
        specs = List.copyOf(specs);
        reachable = List.copyOf(reachable);
    }
}
