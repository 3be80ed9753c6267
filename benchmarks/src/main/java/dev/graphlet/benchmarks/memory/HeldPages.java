package dev.graphlet.benchmarks.memory;

import dev.graphlet.benchmarks.json.MessagePages;
import dev.graphlet.benchmarks.json.Samples;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Holds pages of messages as objects of one kind, and counts what they take. */
final class HeldPages {
    static final int MESSAGES = 1_000;
    private static final int PAGES = 20;
    private static final int WARMUP = 5;

    private HeldPages() {}

    /** Prints the bytes of a page; the argument is the name of what makes the objects. */
    public static void main(String[] arguments) throws InterruptedException {
        Function<byte[], Object> reader = MessagePages.reader(arguments[0]);
        byte[] json = Samples.messages(MESSAGES);
        List<Object> held = new ArrayList<>(PAGES);
        for (int page = 0; page < WARMUP; page++) { // loads classes and fills caches, which are not counted
            held.add(reader.apply(json));
        }
        held.clear();
        long before = LiveHeap.bytes();
        for (int page = 0; page < PAGES; page++) {
            held.add(reader.apply(json));
        }
        System.out.println((LiveHeap.bytes() - before) / held.size());
        Reference.reachabilityFence(json); // is in both figures
        if (arguments.length > 1) {
            Thread.sleep(Long.parseLong(arguments[1])); // for a histogram: jcmd PID GC.class_histogram
            System.out.println(held.size());
        }
    }
}
