package dev.graphlet.testkit.query;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The options of a query whose values name properties. */
final class Expressions {
    private static final Pattern NAMING = Pattern.compile("(?i)\\$(?:filter|expand|select|orderby)");

    private static final Pattern LITERAL = Pattern.compile("'[^']*+(?:''[^']*+)*+'");

    private Expressions() {}

    /** Returns the values of these options. */
    static List<String> of(QueryOptions options) {
        return options.values(Expressions::isNaming);
    }

    /** Returns the query with the values of these options changed by {@code change}. */
    static QueryOptions mapped(QueryOptions options, UnaryOperator<String> change) {
        return options.mapped(Expressions::isNaming, change);
    }

    /** Returns the maximum nesting depth of parentheses; Olingo would take seconds for thousands. */
    static int depth(QueryOptions options) {
        int open = 0;
        int most = 0;
        for (char each :
                LITERAL.matcher(String.join("", of(options))).replaceAll("").toCharArray()) {
            open += each == '(' ? 1 : each == ')' ? -1 : 0;
            most = Math.max(most, open);
        }
        return most;
    }

    private static boolean isNaming(String name) {
        return NAMING.matcher(name).matches();
    }
}
