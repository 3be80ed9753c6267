/** A client of a notes service as the processor would write it, and a server on loopback to talk to. */
@NullMarked
package dev.graphlet.runtime.sample;

import org.jspecify.annotations.NullMarked;
