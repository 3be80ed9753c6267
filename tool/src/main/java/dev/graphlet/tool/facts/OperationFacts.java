package dev.graphlet.tool.facts;

import dev.graphlet.processor.facts.Mark;
import dev.graphlet.processor.facts.OperationFact;
import dev.graphlet.processor.facts.TypeUse;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.Parameter;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.schema.TypeReference;
import java.util.EnumSet;
import java.util.Set;

/**
 * Makes facts of actions and functions.
 *
 * @param clouds the clouds that lack some
 */
record OperationFacts(CloudMarks clouds) {
    /** Returns the fact of an operation that is bound to a type. */
    OperationFact of(StructuredType type, Operation operation, Set<Mark> words) {
        return fact(
                operation,
                operation.name().toString(),
                words,
                words.isEmpty() ? clouds.without(type, operation) : Set.of());
    }

    /** Returns the fact of an operation that is called at the root of the service by a name. */
    static OperationFact unbound(Operation operation, String name, Set<String> notIn) {
        return fact(operation, name, Set.of(), notIn);
    }

    private static OperationFact fact(Operation operation, String name, Set<Mark> words, Set<String> notIn) {
        Set<Mark> all = operation.returnType().map(type -> words(words, type)).orElse(words);
        return new OperationFact(
                name,
                !operation.isAction(),
                operation.binding().filter(TypeReference::collection).isPresent(),
                operation.arguments().stream().map(OperationFacts::parameter).toList(),
                operation.returnType().map(OperationFacts::use),
                MarkFacts.of(operation.annotations(), all, notIn));
    }

    private static OperationFact.Parameter parameter(Parameter parameter) {
        return new OperationFact.Parameter(
                parameter.name(),
                use(parameter.type()),
                parameter.isOptional(),
                !parameter.type().nullable());
    }

    /** Returns the use of a type without what is said about null. */
    static TypeUse use(TypeReference type) {
        return new TypeUse(FactNames.of(type.type()), type.collection());
    }

    /** Returns words, and that about null for a type. */
    static Set<Mark> words(Set<Mark> words, TypeReference type) {
        Set<Mark> all = EnumSet.noneOf(Mark.class);
        all.addAll(words);
        if (!type.nullable()) {
            all.add(Mark.NEVER_NULL);
        }
        return all;
    }
}
