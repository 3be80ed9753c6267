package dev.graphlet.benchmarks.spec;

import dev.graphlet.annotations.GraphComplex;

/** Where to write to. */
@GraphComplex
interface emailAddress {
    String name();

    String address();
}
