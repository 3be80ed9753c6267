package dev.graphlet.runtime.property;

/** An item of {@code $expand}: a navigation property, or an {@link Expand} of it with options. */
public sealed interface Expandable permits PropertyPath, Expand {}
