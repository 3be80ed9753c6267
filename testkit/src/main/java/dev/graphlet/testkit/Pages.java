package dev.graphlet.testkit;

import dev.graphlet.testkit.query.Item;
import dev.graphlet.testkit.query.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collections in pages; what is on later pages is as it was when the first was asked for. Thread-safe. */
final class Pages {
    private static final Pattern TOKEN = Pattern.compile("\\$skiptoken=([^&]*)");

    private final Representation representation;
    private final String root;
    private final int size;
    private final boolean relativeLinks;
    private final boolean emptyPages;
    private final Map<String, Rest> rests = new HashMap<>();

    /** What comes after a page. */
    private record Rest(Address collection, Query query, List<Item> items, boolean empty) {}

    Pages(Representation representation, String root, FakeGraph.Builder settings) {
        this.representation = representation;
        this.root = root;
        this.size = settings.pageSize;
        this.relativeLinks = settings.relativeLinks;
        this.emptyPages = settings.emptyPages;
    }

    String first(Address collection, Query query, List<Item> items, @Nullable Integer count) {
        return page(new Rest(collection, query, items, false), count);
    }

    static boolean isLater(@Nullable String rawQuery) {
        return rawQuery != null && rawQuery.contains("$skiptoken=");
    }

    synchronized String later(String rawQuery) {
        Matcher token = TOKEN.matcher(rawQuery);
        Rest rest = token.matches() ? rests.get(token.group(1)) : null;
        if (rest == null) {
            throw GraphProblem.badRequest("The link to the next page must be followed as it is, but was changed.");
        }
        return page(rest, null);
    }

    private synchronized String page(Rest rest, @Nullable Integer count) {
        int shown = rest.empty() ? 0 : Math.min(size, rest.items().size());
        List<Item> later = rest.items().subList(shown, rest.items().size());
        String link = later.isEmpty()
                ? null
                : keep(new Rest(rest.collection(), rest.query(), later, emptyPages && !rest.empty()));
        return representation.page(rest.collection(), rest.items().subList(0, shown), rest.query(), count, link);
    }

    private String keep(Rest rest) {
        String token = "p" + (rests.size() + 1);
        rests.put(token, rest);
        String path = rest.collection().path();
        String target = relativeLinks ? path.substring(path.lastIndexOf('/') + 1) : root + path;
        return target + "?$skiptoken=" + token;
    }
}
