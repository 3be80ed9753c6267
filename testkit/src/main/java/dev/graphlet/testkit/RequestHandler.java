package dev.graphlet.testkit;

/** Handles a request. */
@FunctionalInterface
interface RequestHandler {
    /** Returns the response; throws a {@link GraphProblem} for an error. */
    FakeResponse respond(FakeRequest request);
}
