package dev.graphlet.testkit;

import org.jspecify.annotations.Nullable;

/**
 * How collections are cut into pages.
 *
 * @param size the maximum number of items of a page; null for the limits of Graph
 * @param relativeLinks whether links to next pages are relative
 * @param emptyPages whether an empty page follows each page but the last
 */
record PageSettings(@Nullable Integer size, boolean relativeLinks, boolean emptyPages) {}
