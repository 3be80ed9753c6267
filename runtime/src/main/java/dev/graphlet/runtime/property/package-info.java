/** Typed handles of declared properties: what {@code has} takes, and what filters, orders and selections are made of. */
@NullMarked
package dev.graphlet.runtime.property;

import org.jspecify.annotations.NullMarked;
