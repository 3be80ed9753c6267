/** What is wrong with the specs: every message, where it belongs, and how it is printed. Any stage adds to it. */
@NullMarked
package dev.graphlet.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
