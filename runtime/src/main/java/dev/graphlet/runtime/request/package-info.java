/**
 * Requests as values: the target, the body, its validation and the reader of the response, independent of transport.
 * Generated requests extend {@link GraphRequest}; a {@link RequestSender}, usually the client, sends them.
 */
@NullMarked
package dev.graphlet.runtime.request;

import org.jspecify.annotations.NullMarked;
