package dev.graphlet.tool.source;

import java.util.List;
import java.util.Set;

/**
 * A member of a spec.
 *
 * @param name its OData name
 * @param declaration how it is declared
 * @param annotations the names of Graphlet's annotations that it has, such as {@code ReadOnly}
 * @param parameters the parameters of an operation, in their order
 * @param offer what its annotation says of its requests
 */
public record SpecMember(
        String name, Declaration declaration, Set<String> annotations, List<SpecParameter> parameters, Offer offer) {
    /** Creates a member. */
    public SpecMember {
        annotations = Set.copyOf(annotations);
        parameters = List.copyOf(parameters);
    }

    /** Returns what it declares. */
    public MemberKind kind() {
        return declaration.kind();
    }

    /** Returns its Java type, each name of a class without its package; empty for a member of an enumeration. */
    public String type() {
        return declaration.type();
    }

    /**
     * What an annotation says of the requests of a member.
     *
     * @param operations the constants of {@code Operation} in {@code @Navigation}; none for all
     * @param onCollection whether an action or function is bound to a collection
     */
    public record Offer(List<String> operations, boolean onCollection) {
        static final Offer NONE = new Offer(List.of(), false);

        /** Creates an offer. Copies the list. */
        public Offer {
            operations = List.copyOf(operations);
        }
    }

    /**
     * How a member is declared in Java.
     *
     * @param kind what it declares
     * @param javaName the name of the method or constant
     * @param type its type, each name of a class without its package; empty for a member of an enumeration
     * @param line the line where it begins, from 1
     */
    public record Declaration(MemberKind kind, String javaName, String type, int line) {}
}
