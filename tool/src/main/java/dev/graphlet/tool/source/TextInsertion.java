package dev.graphlet.tool.source;

/**
 * A text to insert.
 *
 * @param offset where to, in characters of the text as it was
 * @param text what
 */
public record TextInsertion(int offset, String text) {}
