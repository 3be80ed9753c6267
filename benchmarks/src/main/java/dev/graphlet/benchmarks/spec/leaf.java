package dev.graphlet.benchmarks.spec;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.Inherits;

/** A derived part, whose type must be known before it is read. */
@GraphComplex
@Inherits(part.class)
interface leaf {
    String color();
}
