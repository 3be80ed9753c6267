package dev.graphlet.processor.drift;

import dev.graphlet.annotations.Permissions;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.facts.PathFact;
import dev.graphlet.processor.requests.DeclaredRequest;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/**
 * A request with what is known of its permissions.
 *
 * @param declared the request and its declaration
 * @param fact what is known of its permissions; empty if nothing is pinned
 */
record KnownRequest(DeclaredRequest declared, Optional<PathFact> fact) {
    String line() {
        return declared.request().line();
    }

    String specClass() {
        return declared.specClass();
    }

    Origin origin() {
        return declared.origin();
    }

    /** Returns the position of {@code @Permissions}, single or repeated; else of the declaration. */
    Origin permissionsOrigin() {
        Class<? extends Annotation> single = Permissions.class;
        return origin().at(origin().has(single) ? single : Permissions.List.class);
    }

    /** Returns the permissions that {@code @Permissions} name. */
    List<String> declared(PermissionScheme scheme) {
        return declared.permissions().stream()
                .flatMap(each -> scheme.of(each).stream())
                .distinct()
                .toList();
    }

    /** Returns the permissions that suffice, as far as known. */
    List<PathFact.Permission> permissions(PermissionScheme scheme) {
        return fact.map(scheme::of).orElse(List.of());
    }

    /** Returns the names of the permissions that suffice. */
    List<String> names(PermissionScheme scheme) {
        return permissions(scheme).stream().map(PathFact.Permission::name).toList();
    }
}
