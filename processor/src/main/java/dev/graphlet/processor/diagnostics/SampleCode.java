package dev.graphlet.processor.diagnostics;

/** The messages about samples. They name members and places, never a value: samples may hold secrets. */
public enum SampleCode implements MessageCode {
    JSON("[GraphletSample] A sample must be a JSON object, but it %s at line %s, column %s. Correct the sample."),
    NAME("[GraphletSample] A name in a sample must be declared, but '%s' at line %s, column %s is no member of '%s'.%s"
            + " Declare it, or remove it."),
    VALUE("[GraphletSample] A value in a sample must be of its type, but '%s' at line %s, column %s is %s and not %s."
            + " Correct the value."),
    MEMBER("[GraphletSample] A value in a sample must be a member of its enumeration, but '%s' at line %s, column %s is"
            + " none of %s. Correct the value.");

    private final String format;

    SampleCode(String format) {
        this.format = format;
    }

    @Override
    public String format() {
        return format;
    }
}
