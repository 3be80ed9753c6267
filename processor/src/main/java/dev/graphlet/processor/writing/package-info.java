/** The last stage: from JavaPoet's files to the compiler's. The only one that touches the Filer. */
@NullMarked
package dev.graphlet.processor.writing;

import org.jspecify.annotations.NullMarked;
