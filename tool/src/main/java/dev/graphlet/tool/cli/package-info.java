/** The commands. Reads their arguments, prints their answers and ends with their exit codes. */
@NullMarked
package dev.graphlet.tool.cli;

import org.jspecify.annotations.NullMarked;
