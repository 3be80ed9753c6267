package dev.graphlet.testkit;

import java.util.regex.Pattern;

/** Checks {@link Rule#NO_CONTAINS}. */
final class ContainsRule implements QueryRule {
    private static final Pattern CONTAINS = Pattern.compile("\\bcontains\\s*\\(");

    private final Rules rules;

    ContainsRule(Rules rules) {
        this.rules = rules;
    }

    @Override
    public void check(QueryContext query) {
        if (rules.holdOfDirectory(Rule.NO_CONTAINS, query.address().type())
                && CONTAINS.matcher(query.filterWithoutLiterals()).find()) {
            throw new GraphProblem(400, "Request_UnsupportedQuery", "Filter operator 'contains' is not supported.");
        }
    }
}
