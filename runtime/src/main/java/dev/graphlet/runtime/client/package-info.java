/**
 * The base of generated clients, and its builder. A client validates a request, gets a token, sends the token to
 * allowed hosts only, and turns the response into a result or an exception. This package uses all others; no other
 * package depends on it.
 */
@NullMarked
package dev.graphlet.runtime.client;

import org.jspecify.annotations.NullMarked;
