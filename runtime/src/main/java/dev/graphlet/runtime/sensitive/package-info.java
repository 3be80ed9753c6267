/**
 * Sensitive values: which values of a request are masked in texts for people, and how they are found in a text, also in
 * escaped form. Independent of all other packages.
 */
@NullMarked
package dev.graphlet.runtime.sensitive;

import org.jspecify.annotations.NullMarked;
