/**
 * The failures of requests, as a tree of unchecked exceptions under {@link GraphException}. The exceptions read an
 * exchange of {@code transport}, accept any error body without failing, and contain no credentials.
 */
@NullMarked
package dev.graphlet.runtime.error;

import org.jspecify.annotations.NullMarked;
