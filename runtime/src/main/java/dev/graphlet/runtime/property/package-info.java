/**
 * Typed paths to declared properties, and the filters, orders, selections and expansions built from them. A path
 * identifies a property of a type; it holds no value.
 */
@NullMarked
package dev.graphlet.runtime.property;

import org.jspecify.annotations.NullMarked;
