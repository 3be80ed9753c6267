package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Set;

/** The rules in effect, and the types to which they apply. */
final class Rules {
    private final EdmService service;
    private final DirectoryObjects directoryObjects;
    private final Set<Rule> without;

    Rules(EdmService service, Set<Rule> without) {
        this.service = service;
        this.directoryObjects = new DirectoryObjects(service);
        this.without = Set.copyOf(without);
    }

    boolean hold(Rule rule) {
        return !without.contains(rule);
    }

    /** Returns whether {@code rule} is in effect and {@code type} is a directory object type. */
    boolean holdOfDirectory(Rule rule, EdmStructuredType type) {
        return hold(rule) && directoryObjects.include(type);
    }

    boolean isDirectoryObject(EdmStructuredType type) {
        return directoryObjects.include(type);
    }

    /** Returns whether {@code type} is the type {@code microsoft.graph.simpleName} or derived from it. */
    boolean isNamed(EdmStructuredType type, String simpleName) {
        return service.isDerived(type, "microsoft.graph." + simpleName);
    }
}
