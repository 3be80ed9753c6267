/** The requests that a client can send, from outlines of its entity types. Used by the drift check and by the tool. */
@NullMarked
package dev.graphlet.processor.requests;

import org.jspecify.annotations.NullMarked;
