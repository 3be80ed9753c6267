package dev.graphlet.processor.requests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lists the requests that a client can send. Navigation properties are followed from each entity set and singleton, each
 * along the shortest path, and none to a type that the path has already passed. What a type declares that has an entity
 * set or a singleton is listed there alone. Requests that change references ({@code …/$ref}) are left out, since each
 * navigation property has them, whether a program uses them or not.
 */
public final class ClientRequests {
    private static final String KEY = "/{id}";

    private final Map<String, EntityOutline> types = new HashMap<>();
    private final Map<String, ClientRequest> requests = new LinkedHashMap<>();

    private ClientRequests(Collection<EntityOutline> all) {
        all.forEach(type -> types.putIfAbsent(type.type(), type));
    }

    /**
     * Returns the requests in the order of their paths and methods.
     *
     * @param own the types whose entity sets and singletons the client has
     * @param others types to which navigation properties lead besides
     * @param imports the actions and functions of the container
     * @param container the name of the container
     */
    public static List<ClientRequest> of(
            Collection<EntityOutline> own,
            Collection<EntityOutline> others,
            List<EntityOutline.Call> imports,
            String container) {
        List<EntityOutline> all = new ArrayList<>(own);
        all.addAll(others);
        ClientRequests client = new ClientRequests(all);
        own.forEach(type -> type.roots().forEach(root -> client.follow(type, root)));
        imports.forEach(call -> client.add(call, "", container));
        return client.requests.values().stream()
                .sorted(Comparator.comparing(ClientRequest::path)
                        .thenComparing(ClientRequest::method)
                        .thenComparing(ClientRequest::operation))
                .toList();
    }

    /** A path with what it offers, and how it was reached. */
    private record Place(
            String path, EntityOutline type, boolean many, Set<String> offered, Origin origin, Set<String> passed) {
        boolean isListedElsewhere() {
            return !origin.member().isEmpty() && !type.roots().isEmpty();
        }
    }

    /** What declares a path: a member, or the type itself for its entity set and its singleton. */
    private record Origin(String owner, String member) {}

    private void follow(EntityOutline type, EntityOutline.Root root) {
        Set<Origin> followed = new HashSet<>();
        Deque<Place> open = new ArrayDeque<>();
        open.add(new Place(
                root.path(), type, root.many(), type.operations(), new Origin(type.type(), ""), Set.of(type.type())));
        while (!open.isEmpty()) {
            Place place = open.remove();
            addOperations(place);
            if (place.isListedElsewhere()) {
                continue;
            }
            String entity = place.many() ? place.path() + KEY : place.path();
            for (EntityOutline each : chain(place.type())) {
                each.streams().forEach(stream -> addStream(stream, entity, each));
                each.calls().stream()
                        .filter(call -> place.many() || !call.onCollection())
                        .forEach(call -> add(call, call.onCollection() ? place.path() : entity, each.type()));
                for (EntityOutline.Navigation navigation : each.navigations()) {
                    Origin origin = new Origin(each.type(), navigation.name());
                    EntityOutline target = types.get(navigation.target());
                    if (target != null && !place.passed().contains(target.type()) && followed.add(origin)) {
                        open.add(next(place, entity, navigation, target, origin));
                    }
                }
            }
        }
    }

    private static Place next(
            Place place, String entity, EntityOutline.Navigation navigation, EntityOutline target, Origin origin) {
        Set<String> offered = new HashSet<>(target.operations());
        if (!navigation.operations().isEmpty()) {
            offered.retainAll(navigation.operations());
        }
        Set<String> passed = new HashSet<>(place.passed());
        passed.add(target.type());
        return new Place(entity + "/" + navigation.name(), target, navigation.many(), offered, origin, passed);
    }

    /** Returns a type and its bases, nearest first. */
    private List<EntityOutline> chain(EntityOutline type) {
        List<EntityOutline> chain = new ArrayList<>();
        Optional<EntityOutline> next = Optional.of(type);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = next.get().base().map(types::get);
        }
        return chain;
    }

    private void addOperations(Place place) {
        String item = place.many() ? place.path() + KEY : place.path();
        for (String operation : place.offered()) {
            switch (operation) {
                case "LIST" -> addOnCollection(place, operation, "GET", "");
                case "CREATE" -> addOnCollection(place, operation, "POST", "");
                case "DELTA" -> addOnCollection(place, operation, "GET", "/delta");
                case "GET" -> add(place, operation, "GET", item);
                case "UPDATE", "UPSERT" -> add(place, operation, "PATCH", item);
                case "DELETE" -> add(place, operation, "DELETE", item);
                default -> {
                    // A name that is no operation, which the compiler reports.
                }
            }
        }
    }

    private void addOnCollection(Place place, String operation, String method, String segment) {
        if (place.many()) {
            add(place, operation, method, place.path() + segment);
        }
    }

    private void add(Place place, String operation, String method, String path) {
        Origin origin = place.origin();
        add(new ClientRequest(operation, method, path, place.type().type(), origin.owner(), origin.member()));
    }

    private void addStream(String stream, String entity, EntityOutline owner) {
        String member = stream.equals("$value") ? "" : stream;
        for (String method : List.of("GET", "PUT")) {
            add(new ClientRequest("STREAM", method, entity + "/" + stream, owner.type(), owner.type(), member));
        }
    }

    private void add(EntityOutline.Call call, String path, String owner) {
        add(new ClientRequest(
                call.function() ? "FUNCTION" : "ACTION",
                call.function() ? "GET" : "POST",
                path + "/" + call.segment(),
                owner,
                owner,
                call.name()));
    }

    private void add(ClientRequest request) {
        requests.putIfAbsent(request.line(), request);
    }
}
