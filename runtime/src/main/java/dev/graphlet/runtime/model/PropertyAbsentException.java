package dev.graphlet.runtime.model;

import java.util.NoSuchElementException;

/** Thrown by the accessor of a required property that the response did not contain. */
public final class PropertyAbsentException extends NoSuchElementException {
    private static final long serialVersionUID = 1L;

    private final String property;

    PropertyAbsentException(String type, String property, boolean isNull) {
        super(
                isNull
                        ? "'" + property + "' of this " + type + " is null, though its spec says @Required. "
                                + "Remove @Required from it, or ask has(…) first."
                        : "'" + property + "' is absent from this " + type + ": the response did not carry it, or it "
                                + "was never set. Select it in the request, or ask has(…) first.");
        this.property = property;
    }

    /** Returns the wire name of the property. */
    public String property() {
        return property;
    }
}
