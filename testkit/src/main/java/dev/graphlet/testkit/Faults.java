package dev.graphlet.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What a {@link FakeGraph} does wrong on demand; items of a batch count like requests. Thread-safe.
 *
 * <pre>{@code
 * graph.faults().next(Fault.throttled("1"), Fault.dropAfter());          // the next two requests
 * graph.faults().at("POST", "/industryData/runGroups", Fault.status(503)); // the next of those
 * graph.faults().share(0.2, 42, Fault.status(503), Fault.dropBefore());   // one in five
 * }</pre>
 */
public final class Faults {
    private final Deque<Fault> next = new ArrayDeque<>();
    private final List<Place> places = new ArrayList<>();
    private List<Fault> shared = List.of();
    private double share;
    private Random random = new Random(0);

    /** A fault of the next request of a method to a path. */
    private record Place(String method, String path, Fault fault) {}

    Faults() {}

    /** The next requests fail, one with each of those, whatever they are. */
    public synchronized void next(Fault... faults) {
        next.addAll(Arrays.asList(faults));
    }

    /**
     * The next requests of that method whose path begins so fail, one with each of those.
     *
     * @param path from the service root, as received: {@code /industryData/runGroups}
     */
    public synchronized void at(String method, String path, Fault... faults) {
        for (Fault fault : faults) {
            places.add(new Place(method, path, fault));
        }
    }

    /**
     * That share of all further requests fails, by chance, with one of those.
     *
     * @param part from 0 to 1
     * @param seed of the chance, so that a test finds the same one again
     */
    public synchronized void share(double part, long seed, Fault... faults) {
        share = part;
        random = new Random(seed);
        shared = List.of(faults);
    }

    /** No further request fails. */
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
