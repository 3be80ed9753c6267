package dev.graphlet.runtime.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Runs the steps of one call on the thread that waits for its result, so that a call that blocks is one that doesn't, and
 * takes no thread of its own.
 */
final class CallerThread implements Executor {
    private final LinkedBlockingQueue<Runnable> steps = new LinkedBlockingQueue<>();
    private volatile boolean gone;

    @Override
    public void execute(Runnable step) {
        steps.add(step);
        if (gone) {
            runAll();
        }
    }

    /** Runs steps until {@code result} is there, and those that are left then; the thread may be interrupted meanwhile. */
    void runUntil(CompletableFuture<? extends @Nullable Object> result) throws InterruptedException {
        var unused = result.whenComplete((value, failure) -> execute(() -> {})); // wakes the thread up
        try {
            while (!result.isDone()) {
                steps.take().run();
            }
        } finally {
            gone = true;
            runAll();
        }
    }

    private void runAll() {
        for (Runnable step = steps.poll(); step != null; step = steps.poll()) {
            step.run();
        }
    }
}
