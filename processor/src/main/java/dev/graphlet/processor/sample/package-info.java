/** Checks JSON samples. Input: a text and the shapes of types. Output: problems with their places. Knows no compiler. */
@NullMarked
package dev.graphlet.processor.sample;

import org.jspecify.annotations.NullMarked;
