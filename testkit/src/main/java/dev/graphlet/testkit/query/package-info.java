/**
 * Query options by Apache Olingo's parser: the declared types as a model that it knows, and what it reads as conditions,
 * orders, selections and expansions over stored JSON. Knows nothing of HTTP and of the store.
 */
@NullMarked
package dev.graphlet.testkit.query;

import org.jspecify.annotations.NullMarked;
