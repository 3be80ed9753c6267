/**
 * Facts about a service. Input: the texts of {@code @Facts}. Output: immutable records, and the texts again. Knows no
 * compiler and no spec, so that tools can use it. The grammar is described in docs/facts.md.
 */
@NullMarked
package dev.graphlet.processor.facts;

import org.jspecify.annotations.NullMarked;
