package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.List;

/** A spec: an annotated interface or enum. */
public sealed interface Spec permits StructuredSpec, EnumSpec, ContainerSpec {
    /** The service of its package. */
    Service service();

    /** How others refer to it. */
    TypeReference reference();

    /** Other qualified names of the type. */
    List<String> aliases();

    /** The qualified name of the spec's own Java type. */
    String specClass();

    /** Its own actions and functions, in spec order. */
    default List<Call> calls() {
        return List.of();
    }

    Documentation documentation();

    /** The spec's annotation, or the type. */
    Origin origin();

    /** The simple names of all classes generated for it, in the generated package. */
    List<String> generatedClasses();
}
