package dev.graphlet.testkit;

import java.util.Set;

/** Checks {@link Rule#CALENDAR_VIEW_NEEDS_RANGE}. */
final class CalendarViewRule implements QueryRule {
    private static final Set<String> VIEWS = Set.of("calendarView", "instances");

    private final Rules rules;

    CalendarViewRule(Rules rules) {
        this.rules = rules;
    }

    @Override
    public void check(QueryContext query) {
        Address address = query.address();
        if (rules.hold(Rule.CALENDAR_VIEW_NEEDS_RANGE)
                && address.isCollection()
                && rules.isNamed(address.type(), "event")
                && VIEWS.contains(address.path().substring(address.path().lastIndexOf('/') + 1))
                && !(query.has("startDateTime") && query.has("endDateTime"))) {
            throw new GraphProblem(
                    400,
                    "ErrorInvalidParameter",
                    "This request requires a time window specified by the query string parameters StartDateTime and"
                            + " EndDateTime.");
        }
    }
}
