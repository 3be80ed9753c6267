package dev.graphlet.processor.facts;

/** A type of the service. */
public sealed interface TypeFact permits StructuredFact, EnumFact, TypedefFact {
    /** Returns the qualified name. */
    String name();

    /** Returns the marks of the type itself. */
    Marks marks();
}
