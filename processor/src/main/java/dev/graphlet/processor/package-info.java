/**
 * The annotation processors and their pipeline: compilation rounds in, source files and messages out.
 *
 * <p>Sources are written as soon as their specs are there; messages are printed in the last round, all at once, because an error
 * printed earlier would keep the compiler from calling us again.
 */
@NullMarked
package dev.graphlet.processor;

import org.jspecify.annotations.NullMarked;
