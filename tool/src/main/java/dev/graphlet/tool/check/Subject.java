package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.OperationFact;
import java.util.List;
import java.util.Optional;

/**
 * A part of a service.
 *
 * @param owner the qualified name of a type; empty for the root of the service
 * @param member the name of a member of it, without a namespace; empty for the type itself
 * @param overload of an action or function, the names of its parameters
 * @param parameter the name of one of the parameters; empty for the operation itself
 */
public record Subject(String owner, String member, Optional<List<String>> overload, String parameter) {
    static Subject of(String type) {
        return of(type, "");
    }

    static Subject of(String owner, String member) {
        return new Subject(owner, member, Optional.empty(), "");
    }

    static Subject of(String owner, OperationFact operation) {
        List<String> names = operation.parameters().stream()
                .map(OperationFact.Parameter::name)
                .toList();
        return new Subject(owner, operation.simpleName(), Optional.of(names), "");
    }

    /** Returns the same member of another type. */
    Subject withOwner(String type) {
        return new Subject(type, member, overload, parameter);
    }

    Subject parameter(String name) {
        return new Subject(owner, member, overload, name);
    }

    /** Returns the path of the part as CSDL writes the target of an annotation, such as {@code microsoft.graph.user/id}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(owner);
        if (!member.isEmpty()) {
            text.append('/').append(member);
        }
        if (!parameter.isEmpty()) {
            text.append('/').append(parameter);
        } else {
            overload.ifPresent(
                    names -> text.append('(').append(String.join(", ", names)).append(')'));
        }
        return text.toString();
    }
}
