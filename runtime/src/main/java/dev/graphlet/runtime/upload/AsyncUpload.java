package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.request.AsyncSteps;
import dev.graphlet.runtime.response.ResponseReader;
import java.util.concurrent.CompletableFuture;

/** Uploads slices without blocking; each slice is sent after the response to the previous one. */
final class AsyncUpload<T> {
    private final UploadRun run;
    private final ResponseReader<T> reader;
    private final AsyncSteps<T> steps = new AsyncSteps<>();

    AsyncUpload(UploadRun run, ResponseReader<T> reader) {
        this.run = run;
        this.reader = reader;
        var unused = steps.result().whenComplete((value, failure) -> run.close());
    }

    CompletableFuture<T> start() {
        steps.run(this::next);
        return steps.result();
    }

    private void next() {
        steps.then(
                run.request().sendAsync(),
                answer -> run.accept(answer)
                        .ifPresentOrElse(last -> steps.result().complete(reader.result(last)), this::next));
    }
}
