/** From a selection to the text of specs, and to files. */
@NullMarked
package dev.graphlet.tool.spec;

import org.jspecify.annotations.NullMarked;
