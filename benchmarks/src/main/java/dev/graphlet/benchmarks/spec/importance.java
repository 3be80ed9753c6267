package dev.graphlet.benchmarks.spec;

import dev.graphlet.annotations.GraphEnum;

/** How important a message is. */
@GraphEnum
enum importance {
    low,
    normal,
    high
}
