package dev.graphlet.tool.check;

/**
 * Two facts that are compared.
 *
 * @param before earlier facts
 * @param after newer facts
 * @param beta whether the newer facts know beta
 * @param differences takes what is found
 */
record Compared(FactsView before, FactsView after, boolean beta, Differences differences) {}
