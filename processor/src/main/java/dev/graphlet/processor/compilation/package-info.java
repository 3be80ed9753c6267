/** Facts about the compilation that differ between compilers and are hidden by the wrappers of build tools. */
@NullMarked
package dev.graphlet.processor.compilation;

import org.jspecify.annotations.NullMarked;
