/** Reads sample bodies and traces: the names in them, never the values. */
@NullMarked
package dev.graphlet.tool.sample;

import org.jspecify.annotations.NullMarked;
