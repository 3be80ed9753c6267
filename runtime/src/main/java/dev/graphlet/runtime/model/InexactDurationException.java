package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.PeriodDuration;

/** Thrown by the accessor of a {@link java.time.Duration} property for which the service sent years or months. */
public final class InexactDurationException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    private final String property;

    /** Creates an exception that names the property and shows {@code text}, which must not be sensitive. */
    InexactDurationException(String type, String property, String text) {
        super("'" + property + "' of this " + type + " is " + text + ", but a java.time.Duration has no years and"
                + " months. Declare the property as " + PeriodDuration.class.getName() + " in the spec.");
        this.property = property;
    }

    /** Returns the wire name of the property. */
    public String property() {
        return property;
    }
}
