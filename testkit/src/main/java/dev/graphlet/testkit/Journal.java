package dev.graphlet.testkit;

import java.util.ArrayList;
import java.util.List;

/** The received requests, oldest first. */
final class Journal {
    private final List<ReceivedRequest> entries = new ArrayList<>();

    synchronized void add(ReceivedRequest request) {
        entries.add(request);
    }

    synchronized List<ReceivedRequest> entries() {
        return List.copyOf(entries);
    }

    synchronized void clear() {
        entries.clear();
    }
}
