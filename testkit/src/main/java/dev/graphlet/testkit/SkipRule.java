package dev.graphlet.testkit;

/** Checks {@link Rule#NO_SKIP}. */
final class SkipRule implements QueryRule {
    private final Rules rules;

    SkipRule(Rules rules) {
        this.rules = rules;
    }

    @Override
    public void check(QueryContext query) {
        if (query.has("$skip")
                && rules.holdOfDirectory(Rule.NO_SKIP, query.address().type())) {
            throw new GraphProblem(400, "Request_BadRequest", "'$skip' is not supported by the service.");
        }
    }
}
