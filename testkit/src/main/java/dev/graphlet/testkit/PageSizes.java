package dev.graphlet.testkit;

import dev.graphlet.testkit.query.Query;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many items a page has: what is asked for, within what the service gives. */
final class PageSizes {
    private static final int USUAL = 100;
    private static final int MOST = 999;

    private final Rules rules;
    private final @Nullable Integer fixed;

    /**
     * Sizes of pages.
     *
     * @param fixed how many items a page has at most; null for what Graph gives
     */
    PageSizes(Rules rules, @Nullable Integer fixed) {
        this.rules = rules;
        this.fixed = fixed;
    }

    int of(Query query, GraphRequest request) {
        Stream<Integer> top = query.top() == null || !rules.hold(Rule.TOP_IS_PAGE_SIZE)
                ? Stream.empty()
                : Stream.of(query.top().getValue());
        Optional<Integer> asked =
                Stream.concat(top, Preferences.maxPageSize(request).stream()).min(Integer::compare);
        int usual = fixed == null ? USUAL : fixed;
        return asked.map(size -> Math.min(size, fixed == null ? MOST : fixed)).orElse(usual);
    }
}
