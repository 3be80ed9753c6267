package dev.graphlet.runtime.edm;

import dev.graphlet.runtime.InternalApi;

/** A value of an enumeration type. Literals are created from it. */
@InternalApi
public interface EdmEnumValue {
    /** Returns the wire string; for a flags type, the members separated by commas. */
    String value();

    /** Returns the qualified name of the enumeration type. */
    String odataType();
}
