package dev.graphlet.tool.schema;

/** What a type declares by a name: a property, a navigation property, a member of an enumeration. */
public sealed interface Member permits Property, NavigationProperty, EnumMember {
    /** Returns its name on the wire. */
    String name();

    /** Returns its annotations. */
    Annotations annotations();
}
