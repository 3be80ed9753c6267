package dev.graphlet.benchmarks.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A create and a list over loopback by all clients in turn, again and again, in this JVM. */
public final class HttpTurns {
    private static final long TURN = TimeUnit.MILLISECONDS.toNanos(100);

    private final int callers;
    private final ExecutorService threads;

    private HttpTurns(int callers) {
        this.callers = callers;
        this.threads = Executors.newFixedThreadPool(callers);
    }

    /**
     * Prints call, client and microseconds for each turn. The arguments: how many callers, how many rounds to warm up, and
     * how many to measure.
     */
    public static void main(String[] arguments) throws Exception {
        HttpTurns turns = new HttpTurns(Integer.parseInt(arguments[0]));
        int warmup = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        try (CannedServer server = CannedServer.start()) {
            Map<String, Callable<?>> calls = calls(Callers.all(server.root()));
            List<String> order = new ArrayList<>(calls.keySet());
            Random random = new Random(0);
            for (int round = 0; round < warmup + rounds; round++) {
                Collections.shuffle(order, random); // nobody always comes after the same one
                Map<String, Double> micros = new HashMap<>();
                for (String call : order) {
                    micros.put(call, turns.take(calls.get(call)));
                }
                if (round >= warmup) {
                    calls.keySet().forEach(call -> System.out.println(call + " " + micros.get(call)));
                }
            }
        } finally {
            turns.threads.shutdownNow();
        }
        System.exit(0); // whatever threads the clients have
    }

    private static Map<String, Callable<?>> calls(Map<String, Caller> clients) {
        Map<String, Callable<?>> calls = new LinkedHashMap<>();
        clients.forEach((name, client) -> calls.put("create " + name, client::create));
        clients.forEach((name, client) -> calls.put("list " + name, client::list));
        return calls;
    }

    /** Microseconds for a call, the mean of all that the callers make in one turn. */
    private double take(Callable<?> call) throws Exception {
        long start = System.nanoTime();
        List<Future<Long>> counts = threads.invokeAll(Collections.nCopies(callers, () -> {
            long count = 0;
            do {
                call.call();
                count++;
            } while (System.nanoTime() - start < TURN);
            return count;
        }));
        long all = 0;
        for (Future<Long> count : counts) {
            all += count.get();
        }
        return (System.nanoTime() - start) / 1e3 * callers / all;
    }
}
