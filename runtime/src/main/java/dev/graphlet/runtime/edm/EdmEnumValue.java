package dev.graphlet.runtime.edm;

/** A value of an enumeration type. Literals are created from it. */
public interface EdmEnumValue {
    /** Returns the wire string; for a flags type, the members separated by commas. */
    String value();

    /** Returns the qualified name of the enumeration type. */
    String odataType();
}
