package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.OperationFact;
import java.util.List;

/**
 * An action or function, as the type or a base of it binds it.
 *
 * @param owner the qualified name of the type; empty for the root of the service
 * @param fact what is said about it
 */
record Call(String owner, OperationFact fact) {
    /**
     * What overloads have in common.
     *
     * @param name the qualified name
     * @param function whether it is a function
     * @param onCollection whether it is bound to a collection
     */
    record Form(String name, boolean function, boolean onCollection) {}

    Form form() {
        return new Form(fact.name(), fact.function(), fact.onCollection());
    }

    List<String> parameters() {
        return fact.parameters().stream().map(OperationFact.Parameter::name).toList();
    }

    Subject subject() {
        return Subject.of(owner, fact);
    }
}
