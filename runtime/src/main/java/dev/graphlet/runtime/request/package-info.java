/**
 * Requests as values: where to, with what, how to check it and how to read the answer, and nothing of how it gets there.
 * Generated requests extend {@link GraphRequest}; a {@link RequestSender}, usually the client, sends them.
 */
@NullMarked
package dev.graphlet.runtime.request;

import org.jspecify.annotations.NullMarked;
