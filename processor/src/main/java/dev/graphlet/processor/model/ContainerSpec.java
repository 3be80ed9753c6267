package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.List;

/**
 * A {@code @GraphContainer}.
 *
 * @param calls the actions and functions, in spec order
 */
public record ContainerSpec(
        Service service,
        TypeReference reference,
        String specClass,
        List<Call> calls,
        Documentation documentation,
        Origin origin)
        implements Spec {
    @Override
    public List<String> aliases() {
        return List.of();
    }

    /** Returns the simple name of the class whose constants describe the calls. */
    public String callsName() {
        return reference.javaName() + Call.CONSTANTS;
    }

    /** Returns the simple name of the interface that declares the methods of the client. */
    public String operationsName() {
        return reference.javaName() + "Operations";
    }

    @Override
    public List<String> generatedClasses() {
        return List.of(callsName(), operationsName());
    }
}
