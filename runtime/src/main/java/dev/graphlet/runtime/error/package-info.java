/**
 * What goes wrong once a request is on its way, as one tree of unchecked exceptions under {@link GraphException}. Takes
 * an exchange of {@code transport}; reads any error body without ever failing, and holds no credentials.
 */
@NullMarked
package dev.graphlet.runtime.error;

import org.jspecify.annotations.NullMarked;
