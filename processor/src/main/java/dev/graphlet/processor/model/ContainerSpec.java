package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.List;

/**
 * A {@code @GraphContainer}.
 *
 * @param calls its actions and functions, in spec order
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

    /** The class of its constants. */
    public String callsName() {
        return reference.javaName() + Call.CONSTANTS;
    }

    /** The interface of its methods. */
    public String operationsName() {
        return reference.javaName() + "Operations";
    }

    @Override
    public List<String> generatedClasses() {
        return List.of(callsName(), operationsName());
    }
}
