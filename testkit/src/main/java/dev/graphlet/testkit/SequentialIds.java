package dev.graphlet.testkit;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Sequential GUIDs, starting with {@code 00000000-0000-0000-0000-000000000001}. */
final class SequentialIds implements Supplier<String> {
    private final AtomicLong last = new AtomicLong();

    @Override
    public String get() {
        return new UUID(0, last.incrementAndGet()).toString();
    }
}
