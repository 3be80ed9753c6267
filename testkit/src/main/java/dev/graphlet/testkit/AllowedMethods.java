package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The HTTP methods that a resource allows.
 *
 * @param operations the operation of each method, declared or not
 * @param declared the declared operations
 */
record AllowedMethods(Map<String, EdmOperation> operations, Set<EdmOperation> declared) {
    static AllowedMethods of(Address address) {
        return new AllowedMethods(address.methods(), address.operations());
    }

    /** Throws a problem unless the method is {@code GET} and {@code address} offers {@code operation}. */
    static void requireGet(Address address, EdmOperation operation, String method) {
        new AllowedMethods(Map.of("GET", operation), address.operations()).operation(method);
    }

    /** Returns the operation of {@code method}; throws a problem if it is not declared. */
    EdmOperation operation(String method) {
        EdmOperation operation = operations.get(method);
        if (operation != null && declared.contains(operation)) {
            return operation;
        }
        String allow = operations.entrySet().stream()
                .filter(e -> declared.contains(e.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        String message = "The method " + method + " is not declared for this resource; declared are " + inOrder() + ".";
        throw new GraphProblem(405, "MethodNotAllowed", message).with("Allow", allow);
    }

    private Set<EdmOperation> inOrder() {
        return declared.isEmpty() ? declared : EnumSet.copyOf(declared);
    }
}
