/** Marks what is not for programs; the packages below contain the runtime. */
@NullMarked
package dev.graphlet.runtime;

import org.jspecify.annotations.NullMarked;
