package dev.graphlet.testkit;

/** Checks {@link Rule#EXPAND_WITHOUT_CONSISTENCY_LEVEL}. */
final class ExpandRule implements QueryRule {
    private final Rules rules;

    ExpandRule(Rules rules) {
        this.rules = rules;
    }

    @Override
    public void check(QueryContext query) {
        if (query.eventual()
                && query.has("$expand")
                && rules.holdOfDirectory(
                        Rule.EXPAND_WITHOUT_CONSISTENCY_LEVEL, query.address().type())) {
            throw new GraphProblem(
                    400,
                    "Request_UnsupportedQuery",
                    "'$expand' is not supported together with 'ConsistencyLevel: eventual'.");
        }
    }
}
