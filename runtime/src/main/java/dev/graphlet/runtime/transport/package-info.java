/**
 * How bytes get to a service and back: one interface, the values it takes and gives, and a default over HTTP. Takes a
 * finished request and knows nothing of tokens, JSON or Graph; a user's own {@link GraphTransport} replaces it all.
 */
@NullMarked
package dev.graphlet.runtime.transport;

import org.jspecify.annotations.NullMarked;
