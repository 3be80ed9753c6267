package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.testkit.query.Item;
import dev.graphlet.testkit.query.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The changes in a collection since a delta link. Thread-safe. */
final class Deltas {
    private static final String SKIP_TOKEN = "$skiptoken";
    private static final String DELTA_TOKEN = "$deltatoken";
    private static final String LATEST = "latest";

    private final FakeService service;
    private final QueryReader queries;
    private final PageSizes sizes;
    private final ReferenceChanges references;
    private final Map<String, State> states = new HashMap<>();
    private int tokens;

    /** The state of a delta token: the remaining items of the pages, and the version where the next delta starts. */
    private record State(Query query, List<ObjectNode> rest, long since) {}

    Deltas(FakeService service, QueryReader queries) {
        this.service = service;
        this.queries = queries;
        this.sizes = new PageSizes(service.settings());
        this.references = new ReferenceChanges(service.store(), service.graph());
    }

    /** Invalidates all delta tokens issued so far. */
    synchronized void expire() {
        states.clear();
    }

    /** Returns the handler of requests for changes; empty for any other {@code path}. */
    Optional<RequestHandler> handler(ParsedPath path) {
        return path.endsWith("delta") && path.address() instanceof CollectionAddress collection
                ? Optional.of(request -> respond(collection, request))
                : Optional.empty();
    }

    private synchronized FakeResponse respond(CollectionAddress collection, FakeRequest request) {
        AllowedMethods.requireGet(collection, EdmOperation.DELTA, request.method());
        String token = request.option(DELTA_TOKEN);
        boolean latest = LATEST.equals(token);
        if (request.option(SKIP_TOKEN) != null || (token != null && !latest)) {
            return later(collection, request);
        }
        Query query = queries.ofDelta(collection, request);
        List<ObjectNode> changes = latest ? List.of() : changes(collection, query, 0);
        return page(collection, new State(query, changes, service.store().version()), request);
    }

    private FakeResponse later(CollectionAddress collection, FakeRequest request) {
        String skip = request.option(SKIP_TOKEN);
        State state = states.get(skip == null ? request.option(DELTA_TOKEN) : skip);
        if (state == null) {
            throw new GraphProblem(410, "syncStateNotFound", "The delta token is too old: start over.")
                    .with("Location", service.root() + collection.path() + "/delta");
        }
        if (skip != null) {
            return page(collection, state, request);
        }
        List<ObjectNode> changes = changes(collection, state.query(), state.since());
        return page(
                collection, new State(state.query(), changes, service.store().version()), request);
    }

    private List<ObjectNode> changes(CollectionAddress collection, Query query, long since) {
        List<Item> changed = new ArrayList<>(service.graph().items(collection));
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
            service.store().removedSince(collection, since).forEach(key -> {
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
        String link = service.root() + collection.path() + "/delta?";
        if (later.isEmpty()) {
            page.put("@odata.deltaLink", link + "$deltatoken=" + token);
        } else {
            page.put("@odata.nextLink", link + "$skiptoken=" + token);
        }
        ArrayNode value = page.putArray("value");
        state.rest().subList(0, shown).forEach(value::add);
        return FakeResponse.json(200, Json.write(page))
                .with("Preference-Applied", PreferHeader.maxPageSize(request).map(size -> "odata.maxpagesize=" + size));
    }
}
