package dev.graphlet.benchmarks.spec;

import dev.graphlet.annotations.GraphComplex;
import java.util.List;

/** What consists of others, some of a derived type, to any depth and number. */
@GraphComplex
interface part {
    String name();

    Double weight();

    Boolean spare();

    List<String> marks();

    part inner();

    List<part> parts();
}
