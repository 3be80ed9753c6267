/**
 * The client that generated clients extend, and its builder: checks a request, finds a token, keeps it to allowed hosts,
 * and turns what comes back into a result or an exception. Ties all other packages together; none of them knows it.
 */
@NullMarked
package dev.graphlet.runtime.client;

import org.jspecify.annotations.NullMarked;
