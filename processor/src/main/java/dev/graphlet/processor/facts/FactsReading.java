package dev.graphlet.processor.facts;

import java.util.List;

/**
 * Facts as read from texts.
 *
 * @param facts what could be read
 * @param problems the lines that could not be read, in their order
 */
public record FactsReading(ServiceFacts facts, List<Problem> problems) {
    /**
     * A line that could not be read.
     *
     * @param block the number of the text, from 1
     * @param line the number of the line in its text, from 1
     * @param text the line
     * @param mistake what is wrong, as in "lacks a type before its end"
     */
    public record Problem(int block, int line, String text, String mistake) {}

    /** Creates a reading. Copies the list. */
    public FactsReading {
        problems = List.copyOf(problems);
    }
}
