package com.example.extensions.spec;

import dev.graphlet.annotations.GraphComplex;

/** The value of a schema extension. */
@GraphComplex
interface course {
    /** What it is about. */
    String topic();

    /** What was reached. */
    Integer points();
}
