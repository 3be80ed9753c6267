package dev.graphlet.testkit;

import dev.graphlet.testkit.query.Item;
import dev.graphlet.testkit.query.Query;
import dev.graphlet.testkit.query.QueryOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The changes in a collection since a delta link. Thread-safe. */
final class Deltas {
    private static final String SKIP_TOKEN = "$skiptoken";
    private static final String DELTA_TOKEN = "$deltatoken";
    private static final String LATEST = "latest";

    private final ResourceStore store;
    private final EntityGraph graph;
    private final String root;
    private final PageSizes sizes;
    private final ReferenceChanges references;
    private final Map<String, State> states = new HashMap<>();
    private int tokens;

    /** The state of a delta token: the remaining items of the pages, and the version where the next delta starts. */
    private record State(Query query, List<ObjectNode> rest, long since) {}

    Deltas(ResourceStore store, EntityGraph graph, String root, PageSizes sizes) {
        this.store = store;
        this.graph = graph;
        this.root = root;
        this.sizes = sizes;
        this.references = new ReferenceChanges(store, graph);
    }

    /** Invalidates all delta tokens issued so far. */
    synchronized void expire() {
        states.clear();
    }

    /** Returns whether the request follows a link of an earlier response. */
    static boolean isLater(FakeRequest request) {
        return request.option(SKIP_TOKEN) != null || (request.option(DELTA_TOKEN) != null && !isLatest(request));
    }

    private static boolean isLatest(FakeRequest request) {
        return LATEST.equals(request.option(DELTA_TOKEN));
    }

    synchronized FakeResponse answer(
            CollectionAddress collection, FakeRequest request, Function<QueryOptions, Query> queries) {
        if (isLater(request)) {
            return later(collection, request);
        }
        Query query = queries.apply(request.query().without(DELTA_TOKEN));
        List<ObjectNode> changes = isLatest(request) ? List.of() : changes(collection, query, 0);
        return page(collection, new State(query, changes, store.version()), request);
    }

    private FakeResponse later(CollectionAddress collection, FakeRequest request) {
        String skip = request.option(SKIP_TOKEN);
        State state = states.get(skip == null ? request.option(DELTA_TOKEN) : skip);
        if (state == null) {
            throw new GraphProblem(410, "syncStateNotFound", "The delta token is too old: start over.")
                    .with("Location", root + collection.path() + "/delta");
        }
        if (skip != null) {
            return page(collection, state, request);
        }
        List<ObjectNode> changes = changes(collection, state.query(), state.since());
        return page(collection, new State(state.query(), changes, store.version()), request);
    }

    private List<ObjectNode> changes(CollectionAddress collection, Query query, long since) {
        List<Item> changed = new ArrayList<>(graph.items(collection));
        changed.removeIf(item -> item instanceof StoredItem stored
                && stored.stored().version() <= since
                && !references.any(stored, query, since));
        List<ObjectNode> changes = new ArrayList<>();
        for (Item item : query.matching(changed)) {
            ObjectNode shaped = query.shaped(item);
            if (item instanceof StoredItem stored) {
                references.add(stored, query, since, shaped);
            }
            changes.add(shaped);
        }
        if (since > 0) {
            store.removedSince(collection, since).forEach(key -> {
                ObjectNode removed =
                        Json.object().put(collection.type().keys().get(0).name(), key);
                removed.putObject("@removed").put("reason", "deleted");
                changes.add(removed);
            });
        }
        return changes;
    }

    private FakeResponse page(CollectionAddress collection, State state, FakeRequest request) {
        int shown = Math.min(sizes.of(state.query(), request), state.rest().size());
        List<ObjectNode> later = state.rest().subList(shown, state.rest().size());
        String token = "t" + ++tokens;
        states.put(token, new State(state.query(), later, state.since()));
        ObjectNode page = Json.object();
        String link = root + collection.path() + "/delta?";
        if (later.isEmpty()) {
            page.put("@odata.deltaLink", link + "$deltatoken=" + token);
        } else {
            page.put("@odata.nextLink", link + "$skiptoken=" + token);
        }
        ArrayNode value = page.putArray("value");
        state.rest().subList(0, shown).forEach(value::add);
        return FakeResponse.json(200, Json.write(page))
                .with("Preference-Applied", Preferences.maxPageSize(request).map(size -> "odata.maxpagesize=" + size));
    }
}
