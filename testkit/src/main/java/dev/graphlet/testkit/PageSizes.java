package dev.graphlet.testkit;

import dev.graphlet.testkit.query.Query;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page size: the requested size within the limits of the service. */
final class PageSizes {
    private static final int USUAL = 100;
    private static final int MOST = 999;

    private final Rules rules;
    private final @Nullable Integer fixed;

    /**
     * Creates page sizes.
     *
     * @param fixed the maximum number of items of a page; null for the limits of Graph
     */
    PageSizes(Rules rules, @Nullable Integer fixed) {
        this.rules = rules;
        this.fixed = fixed;
    }

    int of(Query query, FakeRequest request) {
        Stream<Integer> top = query.top() == null || !rules.hold(Rule.TOP_IS_PAGE_SIZE)
                ? Stream.empty()
                : Stream.of(query.top().getValue());
        Optional<Integer> asked =
                Stream.concat(top, Preferences.maxPageSize(request).stream()).min(Integer::compare);
        int usual = fixed == null ? USUAL : fixed;
        return asked.map(size -> Math.min(size, fixed == null ? MOST : fixed)).orElse(usual);
    }
}
