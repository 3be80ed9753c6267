/**
 * Query options, parsed by Apache Olingo: translates the declared types to an Olingo model, and evaluates conditions,
 * orders, selections and expansions on stored JSON. Does not depend on HTTP or the store.
 */
@NullMarked
package dev.graphlet.testkit.query;

import org.jspecify.annotations.NullMarked;
