/**
 * The transport of octets to a service and back: an interface, its request and response values, and a default
 * implementation over HTTP. A transport receives a complete request and does not depend on tokens, JSON or Graph; users
 * can supply their own {@link GraphTransport}.
 */
@NullMarked
package dev.graphlet.runtime.transport;

import org.jspecify.annotations.NullMarked;
