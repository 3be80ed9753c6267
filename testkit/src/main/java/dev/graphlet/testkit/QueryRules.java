package dev.graphlet.testkit;

import java.util.List;

/** All rules of Graph for queries. */
final class QueryRules {
    private final Rules rules;
    private final List<QueryRule> checks;

    QueryRules(Rules rules) {
        this.rules = rules;
        this.checks = List.of(
                new AdvancedQueryRule(rules),
                new ExpandRule(rules),
                new ContainsRule(rules),
                new PageSizeRule(rules),
                new SkipRule(rules),
                new DeltaOptionsRule(rules),
                new CalendarViewRule(rules));
    }

    void check(QueryContext query) {
        checks.forEach(rule -> rule.check(query));
    }

    /** Returns whether {@code $count=true} is ignored. */
    boolean ignoresCount(QueryContext query) {
        return !query.eventual()
                && rules.holdOfDirectory(
                        Rule.COUNT_NEEDS_CONSISTENCY_LEVEL, query.address().type());
    }
}
