/** The last stage but one: valid specs in, source files out. One renderer for each generated class. */
@NullMarked
package dev.graphlet.processor.rendering;

import org.jspecify.annotations.NullMarked;
