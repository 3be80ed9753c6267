package dev.graphlet.testkit;

/** One thing that Graph asks of the query of a request beside its grammar. */
@FunctionalInterface
interface QueryRule {
    /** Throws the problem that the service answers, if the query breaks the rule. */
    void check(QueryContext query);
}
