package dev.graphlet.processor.model;

import java.util.List;

/**
 * All that is declared for a service: what the client and the registry of its types are made from.
 *
 * @param service the service
 * @param specs the valid specs of its package, sorted by qualified name
 * @param reachable specs of other packages that these refer to, directly or not, sorted by qualified name
 */
public record ServiceSlice(Service service, List<Spec> specs, List<Spec> reachable) {
    /** Copies the lists. */
    public ServiceSlice {
        specs = List.copyOf(specs);
        reachable = List.copyOf(reachable);
    }
}
