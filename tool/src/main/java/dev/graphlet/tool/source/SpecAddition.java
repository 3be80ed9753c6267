package dev.graphlet.tool.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a spec should have. What it has already is left as it is.
 *
 * @param spec the spec
 * @param members the members, in the order in which they are added
 * @param operations names of {@code Operation}, such as {@code LIST}, that the service offers on the entity
 * @param paths where the entities are, by the attribute that says so, {@code entitySet} or {@code singleton}
 * @param permissions what permits the requests of the spec and its members
 */
public record SpecAddition(
        Spec spec,
        List<MemberSource> members,
        List<String> operations,
        Map<String, String> paths,
        List<PermissionSource> permissions) {
    /** Creates an addition. */
    public SpecAddition {
        members = List.copyOf(members);
        operations = List.copyOf(operations);
        permissions = List.copyOf(permissions);
        paths = Collections.unmodifiableMap(new TreeMap<>(paths));
    }

    /** Creates an addition without permissions. */
    public SpecAddition(Spec spec, List<MemberSource> members, List<String> operations, Map<String, String> paths) {
        this(spec, members, operations, paths, List.of());
    }

    /** Returns an addition of nothing but permissions. */
    public static SpecAddition permitting(Spec spec, List<PermissionSource> permissions) {
        return new SpecAddition(spec, List.of(), List.of(), Map.of(), permissions);
    }
}
