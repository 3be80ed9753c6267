/** The last stage: writes the files of JavaPoet. The only stage that uses the Filer. */
@NullMarked
package dev.graphlet.processor.writing;

import org.jspecify.annotations.NullMarked;
