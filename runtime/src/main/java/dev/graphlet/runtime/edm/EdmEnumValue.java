package dev.graphlet.runtime.edm;

/** A value of an enumeration type, as literals are made of it. */
public interface EdmEnumValue {
    /** The wire string, the members separated by commas for a flags type. */
    String value();

    /** The qualified name of the enumeration type. */
    String odataType();
}
