package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.request.ResponseReader;
import java.util.concurrent.CompletableFuture;

/** An upload whose slices are sent without blocking, each when the one before it was answered. */
final class AsyncUpload<T> {
    private final UploadRun run;
    private final ResponseReader<T> reader;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile CompletableFuture<SliceAnswer> sending = new CompletableFuture<>();

    AsyncUpload(UploadRun run, ResponseReader<T> reader) {
        this.run = run;
        this.reader = reader;
        var unused = result.whenComplete((value, failure) -> {
            sending.cancel(true);
            run.close();
        });
    }

    CompletableFuture<T> result() {
        return result;
    }

    void next() {
        step(() -> {
            sending = run.request().sendAsync();
            if (result.isDone()) {
                sending.cancel(true); // cancelled in the very moment
            }
            var unused = sending.whenComplete((answer, failure) -> {
                if (failure != null) {
                    result.completeExceptionally(failure);
                } else {
                    step(() -> accept(answer));
                }
            });
        });
    }

    private void accept(SliceAnswer answer) {
        run.accept(answer).ifPresentOrElse(last -> result.complete(reader.result(last)), this::next);
    }

    private void step(Runnable step) {
        if (result.isDone()) {
            return;
        }
        try {
            step.run();
        } catch (Throwable e) { // also an AssertionError of a listener: else nobody would hear of the end
            result.completeExceptionally(e);
        }
    }
}
