/**
 * The clients of a project as the compiler knows them: the specs of each package with {@code @GraphService}, read by the
 * processor's own stages, and the operations that they offer.
 */
@NullMarked
package dev.graphlet.tool.client;

import org.jspecify.annotations.NullMarked;
