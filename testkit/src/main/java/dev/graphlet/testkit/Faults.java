package dev.graphlet.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
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
    private final String root;
    private final Deque<Fault> next = new ArrayDeque<>();
    private final List<Target> targets = new ArrayList<>();
    private List<Fault> shared = List.of();
    private double share;
    private Random random = new Random(0);

    /** A fault for the next request with a method and a path. */
    private record Target(String method, String path, Fault fault) {}

    /**
     * Creates no faults.
     *
     * @param root the path of the service root
     */
    Faults(String root) {
        this.root = root;
    }

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
            targets.add(new Target(method, path, fault));
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
        targets.clear();
        shared = List.of();
    }

    /** Returns the fault for {@code request}, which is used up; {@link Fault#NONE} for none. */
    synchronized Fault take(FakeRequest request) {
        if (!next.isEmpty()) {
            return next.remove();
        }
        String path =
                request.rawPath().startsWith(root) ? request.rawPath().substring(root.length()) : request.rawPath();
        for (Target target : targets) {
            if (target.method().equals(request.method()) && path.startsWith(target.path())) {
                targets.remove(target);
                return target.fault();
            }
        }
        boolean fails = !shared.isEmpty() && random.nextDouble() < share;
        return fails ? shared.get(random.nextInt(shared.size())) : Fault.NONE;
    }
}
