/** The second-to-last stage: turns valid specs into source files, with one renderer for each generated class. */
@NullMarked
package dev.graphlet.processor.rendering;

import org.jspecify.annotations.NullMarked;
