/** Problems of specs: all messages, their positions, and how they are printed. Used by all stages. */
@NullMarked
package dev.graphlet.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
