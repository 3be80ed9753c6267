/** Finds what a service has by words. */
@NullMarked
package dev.graphlet.tool.search;

import org.jspecify.annotations.NullMarked;
