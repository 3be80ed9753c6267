/**
 * Reads the sources of specs with the JDK's own parser and completes them. In: a folder of sources, members to add. Out:
 * the same sources with text inserted, as a diff or on disk. What was there stays as it was, byte for byte.
 */
@NullMarked
package dev.graphlet.tool.source;

import org.jspecify.annotations.NullMarked;
