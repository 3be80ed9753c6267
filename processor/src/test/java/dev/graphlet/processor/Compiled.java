package dev.graphlet.processor;

import java.util.List;
import java.util.Map;

/**
 * What a compilation gave.
 *
 * @param errors sorted by place
 * @param warnings sorted by place
 * @param generated the sources that processors wrote, by file name
 */
record Compiled(List<Found> errors, List<Found> warnings, Map<String, String> generated) {}
