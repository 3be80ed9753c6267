/** Reads CSDL XML, the text of a {@code $metadata}, into a schema. */
@NullMarked
package dev.graphlet.tool.csdl;

import org.jspecify.annotations.NullMarked;
