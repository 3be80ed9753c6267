package dev.graphlet.testkit;

import java.util.regex.Pattern;

/** Checks {@link Rule#ADVANCED_QUERIES}. */
final class AdvancedQueryRule implements QueryRule {
    private static final Pattern ADVANCED = Pattern.compile("\\b(?:ne|not)\\b|\\bendswith\\(|/\\$count\\b");

    private final Rules rules;

    AdvancedQueryRule(Rules rules) {
        this.rules = rules;
    }

    @Override
    public void check(QueryContext query) {
        if (!rules.holdOfDirectory(Rule.ADVANCED_QUERIES, query.address().type())) {
            return;
        }
        boolean isCount = query.kind() == QueryContext.Kind.COUNT;
        if ((isCount || query.has("$search")) && !query.eventual()) {
            throw refused("The query needs the header 'ConsistencyLevel: eventual'.");
        }
        boolean counted = isCount || "true".equals(query.option("$count"));
        if (ADVANCED.matcher(query.filterWithoutLiterals()).find() && !(query.eventual() && counted)) {
            throw refused("The query needs the header 'ConsistencyLevel: eventual' and '$count=true'.");
        }
    }

    private static GraphProblem refused(String message) {
        return new GraphProblem(400, "Request_UnsupportedQuery", message);
    }
}
