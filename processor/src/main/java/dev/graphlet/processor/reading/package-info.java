/**
 * The first stage. Input: compiler elements. Output: the model.
 *
 * <p>Properties and constants of a spec compiled from source are in source order. Not every compiler keeps the order of
 * a class file, so the order of a spec in a class file is taken from {@code @JsonPropertyOrder} of its generated model;
 * other members are ordered by name. See {@link dev.graphlet.processor.reading.MemberOrder}.
 */
@NullMarked
package dev.graphlet.processor.reading;

import org.jspecify.annotations.NullMarked;
