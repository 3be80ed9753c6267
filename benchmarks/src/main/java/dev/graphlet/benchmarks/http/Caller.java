package dev.graphlet.benchmarks.http;

/** A client that makes the two calls that are measured. */
interface Caller {
    /** Creates a run group. */
    Object create();

    /** Lists a page of 100 run groups. */
    Object list();
}
