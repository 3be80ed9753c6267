package dev.graphlet.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The faults that a {@link FakeGraph} injects. Items of a batch count as requests. Thread-safe.
 *
 * <pre>{@code
 * graph.faults().next(Fault.throttled("1"), Fault.dropAfter());          // the next two requests
 * graph.faults().at("POST", "/industryData/runGroups", Fault.status(503)); // the next such request
 * graph.faults().share(0.2, 42, Fault.status(503), Fault.dropBefore());   // one in five
 * }</pre>
 */
public final class Faults {
    private final Deque<Fault> next = new ArrayDeque<>();
    private final List<Place> places = new ArrayList<>();
    private List<Fault> shared = List.of();
    private double share;
    private Random random = new Random(0);

    /** A fault for the next request with a method and a path. */
    private record Place(String method, String path, Fault fault) {}

    Faults() {}

    /** Lets the next requests fail, one with each of {@code faults}, whatever the request. */
    public synchronized void next(Fault... faults) {
        next.addAll(Arrays.asList(faults));
    }

    /**
     * Lets the next requests with the method {@code method} and a path that starts with {@code path} fail, one with
     * each of {@code faults}.
     *
     * @param path the start of the path from the service root, as received: {@code /industryData/runGroups}
     */
    public synchronized void at(String method, String path, Fault... faults) {
        for (Fault fault : faults) {
            places.add(new Place(method, path, fault));
        }
    }

    /**
     * Lets a share of all further requests fail at random, each with one of {@code faults}.
     *
     * @param part the share, from 0 to 1
     * @param seed the seed of the random numbers, to repeat a test
     */
    public synchronized void share(double part, long seed, Fault... faults) {
        share = part;
        random = new Random(seed);
        shared = List.of(faults);
    }

    /** Removes all faults. */
    public synchronized void clear() {
        next.clear();
        places.clear();
        shared = List.of();
    }

    synchronized Optional<Fault> take(String method, String path) {
        if (!next.isEmpty()) {
            return Optional.of(next.remove());
        }
        for (Place place : places) {
            if (place.method().equals(method) && path.startsWith(place.path())) {
                places.remove(place);
                return Optional.of(place.fault());
            }
        }
        boolean fails = !shared.isEmpty() && random.nextDouble() < share;
        return fails ? Optional.of(shared.get(random.nextInt(shared.size()))) : Optional.empty();
    }
}
