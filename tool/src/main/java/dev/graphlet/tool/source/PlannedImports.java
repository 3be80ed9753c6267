package dev.graphlet.tool.source;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The imports to add to a source. */
final class PlannedImports {
    private final SourceNames names;
    private final Map<String, String> planned = new TreeMap<>();

    PlannedImports(SourceNames names) {
        this.names = names;
    }

    /** Returns by which name to call a type, its simple one if possible, and plans the import that this needs. */
    String use(String qualified) {
        String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
        return switch (names.reference(qualified)) {
            case PLAIN -> simple;
            case QUALIFY -> qualified;
            case IMPORT -> planned.computeIfAbsent(simple, any -> qualified).equals(qualified) ? simple : qualified;
        };
    }

    /** Returns the qualified names of the types to import. */
    Set<String> toAdd() {
        return new TreeSet<>(planned.values());
    }
}
