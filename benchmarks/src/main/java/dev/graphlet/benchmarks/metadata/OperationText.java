package dev.graphlet.benchmarks.metadata;

import dev.graphlet.benchmarks.metadata.Metadata.Operation;
import dev.graphlet.benchmarks.metadata.Metadata.Parameter;
import dev.graphlet.benchmarks.metadata.Metadata.TypeReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Renders the actions and functions of one spec as annotated methods that javac can tell apart. */
final class OperationText {
    private final TypeNames names;
    private final String namespace;
    private final Set<String> signatures = new HashSet<>();

    /** Renders for a spec of {@code namespace} that already has the methods {@code properties}. */
    OperationText(TypeNames names, String namespace, Set<String> properties) {
        this.names = names;
        this.namespace = namespace;
        properties.forEach(property -> signatures.add(property + "()"));
    }

    /** Returns the method for {@code operation}. */
    String method(Operation operation) {
        String method = methodName(operation);
        List<String> arguments = new ArrayList<>();
        if (JavaNames.needsWireName(method, operation.name().name())) {
            arguments.add("name = \"" + operation.name().name() + "\"");
        }
        if (!operation.name().namespace().equals(namespace)) {
            arguments.add("namespace = \"" + operation.name().namespace() + "\"");
        }
        if (operation.binding().filter(TypeReference::collection).isPresent()) {
            arguments.add("onCollection = true");
        }
        return "    @%s%s\n    %s %s(%s);\n"
                .formatted(
                        operation.function() ? "Function" : "Action",
                        arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")",
                        operation.result().map(names::javaType).orElse("void"),
                        method,
                        parameters(operation));
    }

    private String parameters(Operation operation) {
        Set<String> used = new HashSet<>();
        List<String> parameters = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            String name = JavaNames.variable(parameter.name());
            while (!used.add(name)) {
                name += "_";
            }
            String wireName =
                    JavaNames.needsWireName(name, parameter.name()) ? "@Name(\"" + parameter.name() + "\") " : "";
            parameters.add(wireName + javaType(parameter) + " " + name);
        }
        return String.join(", ", parameters);
    }

    /**
     * Returns a method name that no other method with the same erased parameters has: OData tells overloads apart by the
     * names of their parameters and by their binding, Java by types alone.
     */
    private String methodName(Operation operation) {
        String erased = operation.parameters().stream()
                .map(parameter -> javaType(parameter).replaceAll("<.*>", ""))
                .collect(Collectors.joining(",", "(", ")"));
        String byParameters = operation.parameters().stream()
                .map(parameter -> JavaNames.capitalized(JavaNames.variable(parameter.name())))
                .collect(Collectors.joining("And"));
        String plain = JavaNames.variable(operation.name().name());
        String longer = byParameters.isEmpty() ? plain : plain + "By" + byParameters;
        boolean collection =
                operation.binding().filter(TypeReference::collection).isPresent();
        for (String name : List.of(plain, longer, longer + (collection ? "OfCollection" : "OfEntity"))) {
            if (signatures.add(name + erased)) {
                return name;
            }
        }
        throw new IllegalStateException("No name is left for " + operation.name());
    }

    /** Returns the type of {@code parameter}; a stream is sent as bytes. */
    private String javaType(Parameter parameter) {
        return names.javaType(parameter.type()).replace("InputStream", "byte[]");
    }
}
