/** How {@link dev.graphlet.testkit.FakeGraph} behaves, seen over real HTTP. */
@NullMarked
package dev.graphlet.testkit;

import org.jspecify.annotations.NullMarked;
