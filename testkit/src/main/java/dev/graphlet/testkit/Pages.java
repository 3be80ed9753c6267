package dev.graphlet.testkit;

import dev.graphlet.testkit.query.Item;
import dev.graphlet.testkit.query.Query;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collections in pages. Later pages show the state at the time of the first request. Thread-safe. */
final class Pages {
    private static final String SKIP_TOKEN = "$skiptoken";
    private static final long MOST_KEPT = 100_000;

    private final FakeService service;
    private final PageSizes sizes;
    private final Map<String, Rest> rests = new LinkedHashMap<>();
    private int tokens;
    private long kept;

    /** The items after a page. */
    private record Rest(CollectionAddress collection, Query query, List<Item> items, boolean empty) {}

    Pages(FakeService service) {
        this.service = service;
        this.sizes = new PageSizes(service.settings());
    }

    FakeResponse first(
            CollectionAddress collection, Query query, List<Item> items, @Nullable Integer count, FakeRequest request) {
        return page(new Rest(collection, query, items, false), count, request);
    }

    static boolean isLater(FakeRequest request) {
        return request.option(SKIP_TOKEN) != null;
    }

    synchronized FakeResponse later(FakeRequest request) {
        boolean unchanged = request.query().names().equals(List.of(SKIP_TOKEN));
        Rest rest = unchanged ? rests.get(request.option(SKIP_TOKEN)) : null;
        if (rest == null) {
            throw GraphProblem.badRequest("The link to the next page must be followed as it is, but was changed.");
        }
        return page(rest, null, request);
    }

    private synchronized FakeResponse page(Rest rest, @Nullable Integer count, FakeRequest request) {
        List<Item> items = rest.items();
        int shown = rest.empty() ? 0 : Math.min(sizes.of(rest.query(), request), items.size());
        List<Item> later = items.subList(shown, items.size());
        String link = later.isEmpty()
                ? null
                : keep(new Rest(
                        rest.collection(), rest.query(), later, settings().emptyPages() && !rest.empty()));
        String page =
                service.representation().page(rest.collection(), items.subList(0, shown), rest.query(), count, link);
        return FakeResponse.json(200, page)
                .with("Preference-Applied", PreferHeader.maxPageSize(request).map(size -> "odata.maxpagesize=" + size));
    }

    private PageSettings settings() {
        return service.settings().pages();
    }

    private String keep(Rest rest) {
        String token = "p" + ++tokens;
        rests.put(token, rest);
        kept += rest.items().size();
        forgetOldest();
        String path = rest.collection().path();
        String target = settings().relativeLinks() ? path.substring(path.lastIndexOf('/') + 1) : service.root() + path;
        return target + "?" + SKIP_TOKEN + "=" + token;
    }

    /** Drops the oldest unused links, so that unfinished listings do not fill the memory. */
    private void forgetOldest() {
        Iterator<Rest> oldest = rests.values().iterator();
        while (kept > MOST_KEPT && rests.size() > 1) {
            kept -= oldest.next().items().size();
            oldest.remove();
        }
    }
}
