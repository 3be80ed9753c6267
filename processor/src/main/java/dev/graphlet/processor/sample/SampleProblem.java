package dev.graphlet.processor.sample;

import dev.graphlet.processor.diagnostics.SampleCode;
import java.util.List;

/**
 * A problem of a sample.
 *
 * @param code the message
 * @param arguments what is formatted into the message; names and pointers, never a value of the sample
 * @param line the line in the sample, from 1
 * @param column the column in UTF-16 code units, from 1
 */
public record SampleProblem(SampleCode code, List<String> arguments, int line, int column) {
    /** Creates a problem. Copies the list. */
    public SampleProblem {
        arguments = List.copyOf(arguments);
    }

    /** Returns whether the sample can be read all the same. */
    public boolean isWarning() {
        return code == SampleCode.NAME;
    }

    /** Returns the message. */
    public String text() {
        return code.text(arguments.toArray());
    }
}
