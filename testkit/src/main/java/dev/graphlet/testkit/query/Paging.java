package dev.graphlet.testkit.query;

import java.util.List;
import org.apache.olingo.server.api.uri.queryoption.CountOption;
import org.apache.olingo.server.api.uri.queryoption.SkipOption;
import org.apache.olingo.server.api.uri.queryoption.TopOption;
import org.jspecify.annotations.Nullable;

/** The options of a query that say which part of the matching items is returned; null for an absent option. */
record Paging(
        @Nullable SkipOption skip,
        @Nullable TopOption top,
        @Nullable CountOption count) {
    boolean isEmpty() {
        return skip == null && top == null && count == null;
    }

    boolean counts() {
        return count != null && count.getValue();
    }

    Paging uncounted() {
        return new Paging(skip, top, null);
    }

    List<Item> part(List<Item> matching) {
        List<Item> rest = rest(matching);
        return top == null ? rest : rest.subList(0, Math.min(top.getValue(), rest.size()));
    }

    List<Item> rest(List<Item> matching) {
        return matching.subList(Math.min(skip == null ? 0 : skip.getValue(), matching.size()), matching.size());
    }
}
