package dev.graphlet.tool.source;

import java.nio.file.Path;

/**
 * Where something stands in a source.
 *
 * @param file the file
 * @param line the line, from 1
 * @param column the column in UTF-16 code units, from 1
 */
public record SourcePlace(Path file, int line, int column) {}
