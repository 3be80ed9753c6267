/**
 * Typed handles of declared properties, and the filters, orders, selections and expansions built from them. Handles
 * identify properties of a type; they hold no value.
 */
@NullMarked
package dev.graphlet.runtime.property;

import org.jspecify.annotations.NullMarked;
