package dev.graphlet.testkit;

import dev.graphlet.testkit.query.Query;
import java.util.Optional;
import java.util.stream.Stream;

/** The page size: the requested size within the limits of the service. */
final class PageSizes {
    private static final int USUAL = 100;
    private static final int MOST = 999;

    private final Settings settings;

    PageSizes(Settings settings) {
        this.settings = settings;
    }

    int of(Query query, FakeRequest request) {
        Optional<Integer> top = query.top().filter(size -> settings.rules().hold(Rule.TOP_IS_PAGE_SIZE));
        Optional<Integer> asked = Stream.of(top, PreferHeader.maxPageSize(request))
                .flatMap(Optional::stream)
                .min(Integer::compare);
        Integer fixed = settings.pages().size();
        int usual = fixed == null ? USUAL : fixed;
        return asked.map(size -> Math.min(size, fixed == null ? MOST : fixed)).orElse(usual);
    }
}
