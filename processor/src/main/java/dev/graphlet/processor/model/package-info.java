/** The contents of specs as records without compiler types: the output of reading, the input of rendering. */
@NullMarked
package dev.graphlet.processor.model;

import org.jspecify.annotations.NullMarked;
