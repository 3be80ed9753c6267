/**
 * The first stage: from compiler elements to the model.
 *
 * <p>Properties and constants are in the order of the source when the spec is compiled from source. A class file promises no order to
 * every compiler, so the order of a spec in a class file is what {@code @JsonPropertyOrder} of its generated model says, and else that
 * of the names; see {@link dev.graphlet.processor.reading.MemberOrder}.
 */
@NullMarked
package dev.graphlet.processor.reading;

import org.jspecify.annotations.NullMarked;
