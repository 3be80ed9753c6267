package dev.graphlet.processor.model;

import dev.graphlet.processor.diagnostics.Origin;
import java.util.List;

/** A spec: an annotated interface or enum. */
public sealed interface Spec permits StructuredSpec, EnumSpec, ContainerSpec, ProjectionSpec {
    /** Returns the service of the package. */
    Service service();

    /** Returns the reference by which other specs refer to this spec. */
    TypeReference reference();

    /** Returns other qualified names of the type. */
    List<String> aliases();

    /** Returns the qualified name of the spec's own Java type. */
    String specClass();

    /** Returns the actions and functions that this spec itself declares, in spec order. */
    default List<Call> calls() {
        return List.of();
    }

    Documentation documentation();

    /** Returns the position of the annotation of the spec, or of the type. */
    Origin origin();

    /** Returns all classes generated for this spec, which are also those whose names may clash. */
    List<GeneratedType> generated();
}
