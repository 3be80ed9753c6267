package dev.graphlet.tool.source;

import java.util.List;

/**
 * What a spec should have. What it has already is left as it is.
 *
 * @param spec the spec
 * @param members the members, in the order in which they are added
 * @param operations names of {@code Operation}, such as {@code LIST}, that the service offers on the entity
 */
public record SpecAddition(Spec spec, List<MemberSource> members, List<String> operations) {
    /** Creates an addition. */
    public SpecAddition {
        members = List.copyOf(members);
        operations = List.copyOf(operations);
    }
}
