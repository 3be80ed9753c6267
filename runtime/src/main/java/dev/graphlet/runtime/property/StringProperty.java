package dev.graphlet.runtime.property;

/** A declared property that holds a text. Immutable and thread-safe. */
public final class StringProperty extends Property<String> {
    /** The property of that wire name at the end of {@code owner}. For generated code. */
    public StringProperty(PropertyPath owner, String name) {
        super(owner, name);
    }

    /** That it begins with that text. */
    public Filter startsWith(String value) {
        return new FunctionCall("startswith", this, value);
    }

    /** That it ends with that text. */
    public Filter endsWith(String value) {
        return new FunctionCall("endswith", this, value);
    }

    /** That it holds that text somewhere. */
    public Filter contains(String value) {
        return new FunctionCall("contains", this, value);
    }
}
