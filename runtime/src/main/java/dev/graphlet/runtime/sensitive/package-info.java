/**
 * What must stand in no text for people: which values of a request that are, and how they are found in a text however it
 * writes them. Knows no other package.
 */
@NullMarked
package dev.graphlet.runtime.sensitive;

import org.jspecify.annotations.NullMarked;
