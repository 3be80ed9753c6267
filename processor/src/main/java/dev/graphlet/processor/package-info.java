/**
 * The annotation processors and their pipeline. Input: compilation rounds. Output: source files and messages.
 *
 * <p>Source files are written as soon as their specs exist. All messages are printed in the last round, because
 * compilers do not run processors again after an error.
 */
@NullMarked
package dev.graphlet.processor;

import org.jspecify.annotations.NullMarked;
