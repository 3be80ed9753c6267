package dev.graphlet.benchmarks.memory;

import dev.graphlet.benchmarks.json.MessagePages;
import dev.graphlet.benchmarks.json.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Holds pages of messages as objects of one kind, and counts what they take. */
final class HeldPages {
    static final int MESSAGES = 1_000;
    private static final int PAGES = 20;

    private HeldPages() {}

    /** Prints the bytes of a page; the argument is the name of what makes the objects. */
    public static void main(String[] arguments) throws InterruptedException {
        Function<byte[], Object> reader = MessagePages.reader(arguments[0]);
        byte[] json = Samples.messages(MESSAGES);
        List<Object> held = new ArrayList<>(PAGES);
        reader.apply(json); // loads the classes, which are not counted
        long before = LiveHeap.bytes();
        for (int page = 0; page < PAGES; page++) {
            held.add(reader.apply(json));
        }
        System.out.println((LiveHeap.bytes() - before) / held.size());
        if (arguments.length > 1) {
            Thread.sleep(Long.parseLong(arguments[1])); // for a histogram: jcmd PID GC.class_histogram
            System.out.println(held.size());
        }
    }
}
