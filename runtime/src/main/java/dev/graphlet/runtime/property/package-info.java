/**
 * Typed handles of declared properties, and the filters, orders, selections and expansions that are made of them.
 * Handles name what is in a type; they hold no value.
 */
@NullMarked
package dev.graphlet.runtime.property;

import org.jspecify.annotations.NullMarked;
