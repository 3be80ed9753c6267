package dev.graphlet.benchmarks.spec;

import dev.graphlet.annotations.GraphComplex;

/** Who gets a message. */
@GraphComplex
interface recipient {
    emailAddress emailAddress();
}
