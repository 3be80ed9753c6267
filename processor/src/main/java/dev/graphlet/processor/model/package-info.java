/** What the specs say, as records free of compiler types: the reading stage's output, the rendering stage's input. */
@NullMarked
package dev.graphlet.processor.model;

import org.jspecify.annotations.NullMarked;
