package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Set;

/** The directory object types: types derived from the base type, and types of Graph whose spec omits the base. */
final class DirectoryObjects {
    private static final String NAMESPACE = "microsoft.graph.";
    private static final String BASE = NAMESPACE + "directoryObject";
    private static final Set<String> DERIVED = Set.of(
            "administrativeUnit",
            "application",
            "contract",
            "device",
            "directoryRole",
            "directoryRoleTemplate",
            "endpoint",
            "extensionProperty",
            "group",
            "orgContact",
            "organization",
            "servicePrincipal",
            "user");

    private final EdmService service;

    DirectoryObjects(EdmService service) {
        this.service = service;
    }

    boolean include(EdmStructuredType type) {
        return service.isDerived(type, BASE)
                || DERIVED.stream().anyMatch(name -> service.isDerived(type, NAMESPACE + name));
    }
}
