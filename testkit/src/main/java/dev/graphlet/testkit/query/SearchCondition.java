package dev.graphlet.testkit.query;

import java.util.Locale;
import org.apache.olingo.server.api.uri.queryoption.search.SearchBinary;
import org.apache.olingo.server.api.uri.queryoption.search.SearchBinaryOperatorKind;
import org.apache.olingo.server.api.uri.queryoption.search.SearchExpression;
import tools.jackson.databind.JsonNode;

/** {@code $search}: finds a text anywhere in an item, or in one property for {@code name:text}. Ignores case. */
final class SearchCondition {
    private SearchCondition() {}

    static boolean matches(SearchExpression search, Item item) {
        if (search.isSearchTerm()) {
            return matches(search.asSearchTerm().getSearchTerm(), item);
        }
        if (search.isSearchUnary()) {
            return !matches(search.asSearchUnary().getOperand(), item);
        }
        SearchBinary both = search.asSearchBinary();
        boolean left = matches(both.getLeftOperand(), item);
        boolean right = matches(both.getRightOperand(), item);
        return both.getOperator() == SearchBinaryOperatorKind.AND ? left && right : left || right;
    }

    private static boolean matches(String term, Item item) {
        int colon = term.indexOf(':');
        JsonNode named = colon < 0 ? null : item.json().get(term.substring(0, colon));
        String text = (named == null ? term : term.substring(colon + 1)).toLowerCase(Locale.ROOT);
        return holds(named == null ? item.json() : named, text);
    }

    private static boolean holds(JsonNode value, String text) {
        if (value.isContainer()) {
            return value.values().stream().anyMatch(within -> holds(within, text));
        }
        return value.isString() && value.asString().toLowerCase(Locale.ROOT).contains(text);
    }
}
