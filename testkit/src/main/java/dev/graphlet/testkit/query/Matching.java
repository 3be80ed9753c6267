package dev.graphlet.testkit.query;

import dev.graphlet.runtime.edm.EdmService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.olingo.server.api.uri.queryoption.FilterOption;
import org.apache.olingo.server.api.uri.queryoption.OrderByItem;
import org.apache.olingo.server.api.uri.queryoption.OrderByOption;
import org.apache.olingo.server.api.uri.queryoption.SearchOption;
import org.jspecify.annotations.Nullable;

/** The options of a query that say which items match, and in which order; null for an absent option. */
record Matching(
        @Nullable FilterOption filter,
        @Nullable SearchOption search,
        @Nullable OrderByOption orderBy) {
    boolean isEmpty() {
        return filter == null && search == null && orderBy == null;
    }

    /** Checks that enumeration members in the filter are declared. */
    void check(EdmService service) {
        if (filter != null) {
            EnumMembers.check(service, filter.getExpression());
        }
    }

    /** Returns the matching ones of {@code items} in the requested order. */
    List<Item> of(EdmService service, List<Item> items) {
        List<Item> found = new ArrayList<>(items);
        if (filter != null) {
            found.removeIf(item -> !Condition.holds(filter.getExpression(), Scope.of(service, item)));
        }
        if (search != null) {
            found.removeIf(item -> !SearchCondition.matches(search.getSearchExpression(), item));
        }
        if (orderBy != null) {
            found.sort(order(service, orderBy));
        }
        return found;
    }

    private static Comparator<Item> order(EdmService service, OrderByOption option) {
        Comparator<Item> order = Comparator.comparing(item -> 0);
        for (OrderByItem item : option.getOrders()) {
            Comparator<Item> next = (left, right) -> compare(
                    Condition.value(item.getExpression(), Scope.of(service, left)),
                    Condition.value(item.getExpression(), Scope.of(service, right)));
            order = order.thenComparing(item.isDescending() ? next.reversed() : next);
        }
        return order;
    }

    /** Compares two values; null comes first (OData URL conventions 4.01, section 5.1.4). */
    private static int compare(@Nullable Object left, @Nullable Object right) {
        Integer order = Values.compare(left, right);
        if (order != null) {
            return order;
        }
        return left == right ? 0 : left == null ? -1 : 1;
    }
}
