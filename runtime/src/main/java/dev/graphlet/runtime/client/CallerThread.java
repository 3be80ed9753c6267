package dev.graphlet.runtime.client;

import dev.graphlet.runtime.transport.Interruptible;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the steps of one call on the thread that waits for its result. A blocking call thus runs like a non-blocking
 * one, without a thread of its own.
 */
final class CallerThread implements Executor {
    private final LinkedBlockingQueue<Runnable> steps = new LinkedBlockingQueue<>();
    private final Interruptible interruptible = new Interruptible();
    private volatile boolean gone;

    /** Returns the {@link Interruptible} in which the thread waits for a response. */
    Interruptible interruptible() {
        return interruptible;
    }

    @Override
    public void execute(Runnable step) {
        steps.add(step);
        if (gone) {
            runAll();
        }
    }

    /** Runs steps until {@code result} completes, then the rest; passes an interrupt to {@code interrupted}. */
    void runUntil(CompletableFuture<? extends @Nullable Object> result, Consumer<InterruptedException> interrupted) {
        var unused = result.whenComplete((value, failure) -> execute(() -> {})); // wakes the thread up
        try {
            while (!result.isDone()) {
                Runnable step = steps.poll(); // available steps run before an interrupt is noticed
                (step == null ? steps.take() : step).run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            interrupted.accept(e);
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
