package dev.graphlet.runtime.property;

import dev.graphlet.runtime.InternalApi;

/** A declared property that holds a string. Immutable and thread-safe. */
public final class StringProperty extends Property<String> {
    /** Creates the property with the wire name {@code name} of {@code owner}. */
    @InternalApi
    public StringProperty(PropertyPath owner, String name) {
        super(owner, name);
    }

    /** Matches items whose property starts with {@code value}. */
    public Filter startsWith(String value) {
        return new FunctionCall("startswith", this, value);
    }

    /** Matches items whose property ends with {@code value}. */
    public Filter endsWith(String value) {
        return new FunctionCall("endswith", this, value);
    }

    /** Matches items whose property contains {@code value}. */
    public Filter contains(String value) {
        return new FunctionCall("contains", this, value);
    }
}
