package dev.graphlet.tool.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An annotation {@code @Permissions} that a spec or a member should have.
 *
 * @param member the OData name of the member; empty for the spec itself
 * @param operations names of {@code Operation}; none for all
 * @param permissions the permissions, the least privileged first, by the member of the annotation: {@code delegated}
 */
public record PermissionSource(String member, List<String> operations, Map<String, List<String>> permissions) {
    /** Creates an annotation. Copies the collections. */
    public PermissionSource {
        operations = List.copyOf(operations);
        permissions = Collections.unmodifiableMap(new TreeMap<>(permissions));
    }
}
