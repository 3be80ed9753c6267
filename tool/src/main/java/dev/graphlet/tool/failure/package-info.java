/** The failures that a user can mend, with what to do about them. */
@NullMarked
package dev.graphlet.tool.failure;

import org.jspecify.annotations.NullMarked;
