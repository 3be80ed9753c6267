package dev.graphlet.tool.reference;

/**
 * A page of Markdown.
 *
 * @param path the path without {@code .md}, relative to the table of contents: {@code api/create-rungroup}
 * @param title the title as plain text
 * @param topic the path of the page of the type that the page belongs to; empty for the table of contents and the map
 * @param terms other texts by which to find the page, such as the names of properties
 * @param markdown the text
 */
public record ReferencePage(String path, String title, String topic, String terms, String markdown) {}
