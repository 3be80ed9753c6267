package dev.graphlet.testkit;

import java.util.List;
import java.util.regex.Pattern;

/** Checks {@link Rule#DELTA_OPTIONS}. */
final class DeltaOptionsRule implements QueryRule {
    private static final List<String> REFUSED = List.of("$expand", "$top", "$orderby", "$search", "$count", "$skip");
    private static final Pattern BY_ID = Pattern.compile("\\s*id eq ''(?:\\s+or\\s+id eq '')*+\\s*");

    private final Rules rules;

    DeltaOptionsRule(Rules rules) {
        this.rules = rules;
    }

    @Override
    public void check(QueryContext query) {
        if (query.kind() != QueryContext.Kind.DELTA
                || !rules.holdOfDirectory(Rule.DELTA_OPTIONS, query.address().type())) {
            return;
        }
        for (String option : REFUSED) {
            if (query.has(option) && !isOfMembers(option, query)) {
                throw refused("'" + option + "' is not supported in a delta of '"
                        + query.address().type().name() + "'.");
            }
        }
        String filter = query.filterWithoutLiterals();
        if (!filter.isEmpty() && !BY_ID.matcher(filter).matches()) {
            throw refused("A delta is filtered by 'id eq' only.");
        }
    }

    /** Returns whether the option is {@code $expand=members} of groups, which is equivalent to selecting members. */
    private boolean isOfMembers(String option, QueryContext query) {
        return option.equals("$expand")
                && "members".equals(query.option(option))
                && rules.isNamed(query.address().type(), "group");
    }

    private static GraphProblem refused(String message) {
        return new GraphProblem(400, "Request_UnsupportedQuery", message);
    }
}
