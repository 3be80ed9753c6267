package dev.graphlet.benchmarks.spec;

import dev.graphlet.annotations.GraphComplex;

/** The text of a message. */
@GraphComplex
interface itemBody {
    String contentType();

    String content();
}
