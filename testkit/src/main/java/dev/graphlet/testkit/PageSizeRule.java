package dev.graphlet.testkit;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Checks {@link Rule#TOP_IS_PAGE_SIZE} and {@link Rule#TOP_UP_TO_999}. */
final class PageSizeRule implements QueryRule {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final BigInteger MOST = BigInteger.valueOf(999);

    private final Rules rules;

    PageSizeRule(Rules rules) {
        this.rules = rules;
    }

    @Override
    public void check(QueryContext query) {
        String top = query.option("$top");
        if (top == null || !NUMBER.matcher(top).matches()) {
            return; // the query parser rejects invalid numbers
        }
        BigInteger size = new BigInteger(top);
        boolean none = size.signum() == 0 && rules.hold(Rule.TOP_IS_PAGE_SIZE);
        boolean tooMany = size.compareTo(MOST) > 0
                && rules.holdOfDirectory(Rule.TOP_UP_TO_999, query.address().type());
        if (none || tooMany) {
            throw new GraphProblem(
                    400,
                    "Request_BadRequest",
                    "Invalid page size specified: '" + top + "'. Must be between 1 and 999 inclusive.");
        }
    }
}
