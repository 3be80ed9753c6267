package dev.graphlet.runtime.batch;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.error.HostNotAllowedException;
import dev.graphlet.runtime.request.AsyncSteps;
import dev.graphlet.runtime.request.RequestBody;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestTarget;
import dev.graphlet.runtime.request.SimpleRequest;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.transport.RetryAfter;
import dev.graphlet.runtime.transport.RetryPolicy;
import dev.graphlet.runtime.transport.TransportOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Sends a batch chunk by chunk, then retries items where a retry makes sense. The steps run one after another. */
final class BatchRun {
    private static final int FAILED_DEPENDENCY = 424;

    private final Batch batch;
    private final BatchSettings settings;
    private final List<BatchItem<?>> items;
    private final Map<Integer, GraphResponse> answers = new HashMap<>();
    private final Map<Integer, GraphException> failures = new HashMap<>();
    private final AsyncSteps<BatchResult> steps = new AsyncSteps<>();

    BatchRun(Batch batch, BatchSettings settings, List<BatchItem<?>> items) {
        this.batch = batch;
        this.settings = settings;
        this.items = items;
    }

    CompletableFuture<BatchResult> start() {
        steps.run(() -> round(items, 0));
        return steps.result();
    }

    /** Follows the redirects of items, one after the other, from index {@code at} on. */
    private void follow(int at) {
        if (at == items.size()) {
            steps.result().complete(result());
            return;
        }
        BatchItem<?> item = items.get(at);
        GraphResponse answer = answers.get(item.index());
        Optional<SimpleRequest<GraphResponse>> next =
                answer == null ? Optional.empty() : Redirect.of(settings.sender(), item, answer);
        if (next.isEmpty()) {
            follow(at + 1);
            return;
        }
        steps.handle(next.get().sendAsync(), (followed, failure) -> {
            if (failure == null) {
                answers.put(item.index(), followed);
            } else if (!(failure instanceof HostNotAllowedException)) { // otherwise the redirect is the response
                failures.put(item.index(), graph(failure));
            }
            follow(at + 1);
        });
    }

    private BatchResult result() {
        if (answers.isEmpty() && !failures.isEmpty()) {
            throw failures.values().iterator().next();
        }
        return new BatchResult(batch, items, settings, answers, failures);
    }

    private void round(List<BatchItem<?>> due, int retries) {
        send(Chunks.of(due).iterator(), due, retries);
    }

    private void send(Iterator<List<BatchItem<?>>> chunks, List<BatchItem<?>> due, int retries) {
        if (!chunks.hasNext()) {
            again(due, retries);
            return;
        }
        List<BatchItem<?>> chunk = chunks.next();
        String endpoint = settings.sender().urlOf(settings.root());
        RequestParts<Map<String, GraphResponse>> parts = new RequestParts<>(
                new RequestTarget.ResourceTarget(
                        HttpMethod.POST, settings.root().segment("$batch"), List.of()),
                Headers.none(),
                Optional.of(new RequestBody.Undeclared(BatchText.request(chunk, endpoint), sensitive(chunk))),
                new BatchReader(),
                TransportOptions.STANDARD.withRetry(policy(chunk)));
        steps.handle(new SimpleRequest<>(settings.sender(), parts).sendAsync(), (byId, failure) -> {
            chunk.forEach(item -> note(item, byId, failure));
            send(chunks, due, retries);
        });
    }

    private static SensitiveValues sensitive(List<BatchItem<?>> chunk) {
        return chunk.stream()
                .map(item -> RequestParts.of(item.request()).sensitive())
                .reduce(SensitiveValues.NONE, SensitiveValues::and);
    }

    /** Returns the policy for a chunk: the POST of a batch is as idempotent as the requests in the chunk. */
    private RetryPolicy policy(List<BatchItem<?>> chunk) {
        RetryPolicy policy = settings.retry();
        boolean harmless =
                chunk.stream().allMatch(item -> item.request().method().isIdempotent());
        return harmless ? new RetryPolicy(policy.maxRetries(), policy.firstWait(), policy.maxWait(), true) : policy;
    }

    /** Records the response or the failure of {@code item}, and drops the response of an earlier attempt. */
    private void note(BatchItem<?> item, @Nullable Map<String, GraphResponse> byId, @Nullable Throwable failure) {
        answers.remove(item.index());
        GraphResponse answer = byId == null ? null : byId.get(item.id());
        if (answer != null) {
            answers.put(item.index(), answer);
        } else if (failure != null) {
            failures.put(item.index(), graph(failure));
        }
    }

    private static GraphException graph(Throwable failure) {
        if (failure instanceof GraphException known) {
            return known;
        }
        throw failure instanceof RuntimeException unchecked ? unchecked : new CompletionException(failure);
    }

    /** Retries the items that the policy retries, and those that failed because of them; else follows redirects. */
    private void again(List<BatchItem<?>> due, int retries) {
        RetryPolicy policy = settings.retry();
        List<BatchItem<?>> next = new ArrayList<>();
        Set<Integer> indices = new HashSet<>();
        Duration backoff = policy.backoff(retries);
        Duration wait = Duration.ZERO;
        for (BatchItem<?> item : due) {
            GraphResponse answer = answers.get(item.index());
            if (answer != null
                    && (policy.isRetried(item.request().method(), answer.status())
                            || failedFor(item, answer, indices))) {
                next.add(item);
                indices.add(item.index());
                Duration hint = RetryAfter.of(answer.headers(), settings.waits().clock());
                wait = longer(wait, hint == null ? backoff : hint);
            }
        }
        if (next.isEmpty() || retries >= policy.maxRetries() || wait.compareTo(policy.maxWait()) > 0) {
            follow(0);
        } else {
            steps.then(settings.waits().begin(wait), over -> round(next, retries + 1));
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static boolean failedFor(BatchItem<?> item, GraphResponse answer, Set<Integer> again) {
        return answer.status() == FAILED_DEPENDENCY
                && item.dependencies().stream().anyMatch(dependency -> again.contains(dependency.index()));
    }
}
