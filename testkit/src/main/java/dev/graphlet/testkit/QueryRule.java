package dev.graphlet.testkit;

/** A rule of Graph for queries, in addition to their syntax. */
@FunctionalInterface
interface QueryRule {
    /** Throws a problem if {@code query} violates the rule. */
    void check(QueryContext query);
}
