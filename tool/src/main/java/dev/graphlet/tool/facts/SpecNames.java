package dev.graphlet.tool.facts;

import dev.graphlet.tool.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/**
 * What a spec names, be it on disk or about to be written.
 *
 * @param type the type that it declares
 * @param members the names of its properties, navigations and operations on the wire
 * @param paths the paths of its entity set and singleton, each beginning with a slash
 */
public record SpecNames(QualifiedName type, Set<String> members, List<String> paths) {
    /** Creates names. Copies the collections. */
    public SpecNames {
        members = Set.copyOf(members);
        paths = List.copyOf(paths);
    }
}
