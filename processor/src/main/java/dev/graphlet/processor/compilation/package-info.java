/** What the compiler at hand tells of a compilation, whichever compiler it is and whatever a build tool put around it. */
@NullMarked
package dev.graphlet.processor.compilation;

import org.jspecify.annotations.NullMarked;
