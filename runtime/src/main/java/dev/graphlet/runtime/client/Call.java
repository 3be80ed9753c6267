package dev.graphlet.runtime.client;

import dev.graphlet.runtime.error.AccessTokenException;
import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.request.AsyncSteps;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.transport.ClosedException;
import dev.graphlet.runtime.transport.DeadlineExceededException;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Interruptible;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One request of a caller, from fetching its token to its result, with attempts, waits, redirects and challenges, until
 * its deadline. All steps run on one executor, one after the other.
 */
final class Call<T extends @Nullable Object> {
    private final Calls calls;
    private final RequestParts<T> parts;
    private final Executor executor;
    private final @Nullable CallSite site;
    private final @Nullable Interruptible waiting;
    private final AsyncSteps<T> steps = new AsyncSteps<>();
    private final RedirectsAndChallenges followUps;
    private final Duration timeout;
    private final long start = System.nanoTime();
    private volatile Duration planned = Duration.ZERO;
    private volatile @Nullable Attempts attempts;
    private volatile @Nullable Exception ending;

    /** Creates a call whose failures show {@code site}; null if the caller's own stack is in the failures. */
    Call(Calls calls, RequestParts<T> parts, Executor executor, @Nullable CallSite site) {
        this.calls = calls;
        this.parts = parts;
        this.executor = executor;
        this.site = site;
        this.waiting = executor instanceof CallerThread caller ? caller.interruptible() : null;
        this.followUps = new RedirectsAndChallenges(calls.preparation());
        this.timeout = calls.timeout(parts.options());
    }

    CompletableFuture<T> start() {
        calls.time().begun(this);
        var unused =
                steps.result().whenComplete((value, failure) -> calls.time().ended(this));
        step(() -> send(calls.prepare(parts)));
        return steps.result();
    }

    private void send(GraphHttpRequest request) {
        Attempts tried = new Attempts(request, calls.time().clock());
        attempts = tried;
        attempt(tried);
    }

    private void attempt(Attempts tried) {
        GraphHttpRequest sent = tried.request();
        AttemptLog log = new AttemptLog(sent, tried.begin());
        if (waiting != null) {
            ended(tried, log, await(sent, waiting));
            return;
        }
        CompletableFuture<GraphResponse> exchange = calls.exchanges().start(sent);
        steps.underWay(exchange);
        var unused = exchange.whenComplete((response, failure) ->
                onExecutor(() -> ended(tried, log, Outcome.of(sent, parts.reader(), response, failure))));
    }

    private Outcome await(GraphHttpRequest sent, Interruptible thread) {
        try {
            return Outcome.of(sent, parts.reader(), calls.exchanges().await(sent, thread), null);
        } catch (InterruptedException e) {
            if (ending == null) { // otherwise the end of the call caused the interrupt
                ending = e;
                Thread.currentThread().interrupt();
            }
            return new Outcome(null, e);
        } catch (Exception | Error e) {
            return Outcome.of(sent, parts.reader(), null, e);
        }
    }

    /** Continues after an attempt: with another attempt after a wait, with another request, or with the result. */
    private void ended(Attempts tried, AttemptLog log, Outcome outcome) {
        if (ending != null || steps.result().isDone()) {
            log.ended(ending != null ? new Outcome(null, ending) : outcome.givenUp(steps.result()), null);
            outcome.close();
            throwEnding();
            return;
        }
        Duration wait = tried.again(outcome, timeLeft());
        log.ended(outcome, wait);
        steps.run(marked(() -> {
            if (wait != null) {
                later(wait, () -> attempt(tried));
            } else if (outcome.failure() != null) {
                throw tried.exception(outcome.failure());
            } else {
                answered(tried.request(), outcome.answer());
            }
        }));
    }

    private void later(Duration wait, Runnable next) {
        planned = planned.plus(wait);
        steps.handle(
                calls.time().begin(wait),
                (over, failure) -> step(() -> {
                    if (failure != null) { // the client is closed
                        throw failure(new ClosedException(String.valueOf(failure.getMessage())));
                    }
                    next.run();
                }));
    }

    private void answered(GraphHttpRequest sent, GraphResponse answer) {
        Optional<GraphHttpRequest> next = followUps.after(sent, answer);
        if (next.isPresent()) {
            send(next.get());
        } else if (!steps.result().complete(calls.exchanges().read(parts, sent, answer))) {
            answer.close(); // the call has ended: no caller will read a stream
        }
    }

    /** Returns the time until the deadline; a wait counts with at least its planned duration. */
    Duration timeLeft() {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return timeout.minus(elapsed.compareTo(planned) < 0 ? planned : elapsed);
    }

    void exceedDeadline() {
        end(new DeadlineExceededException(timeout));
    }

    /** Ends the call because of {@code why}. If a caller waits, the caller's thread creates the exception. */
    void end(IOException why) {
        ending = why;
        if (waiting != null) {
            waiting.end();
        }
        onExecutor(this::throwEnding);
    }

    /** Ends the call because the waiting thread was interrupted. Called on that thread. */
    void interrupted(InterruptedException why) {
        ending = why;
        throwEnding();
    }

    private void throwEnding() {
        Exception why = ending;
        if (why != null) {
            steps.run(marked(() -> {
                throw failure(why);
            }));
        }
    }

    private GraphException failure(Exception why) {
        Attempts tried = attempts;
        return tried == null
                ? new AccessTokenException(
                        "Nothing was sent, since the call ended while the access token was fetched; see the cause.",
                        why)
                : tried.exception(why);
    }

    private void step(Runnable step) {
        onExecutor(() -> steps.run(marked(step)));
    }

    private void onExecutor(Runnable step) {
        try {
            executor.execute(step);
        } catch (RejectedExecutionException e) {
            step.run(); // the client is closed: report the failure on this thread
        }
    }

    /** Returns {@code step} with the call site added to its failure. */
    private Runnable marked(Runnable step) {
        CallSite caller = site;
        return caller == null
                ? step
                : () -> {
                    try {
                        step.run();
                    } catch (RuntimeException | Error e) {
                        caller.addTo(e);
                        throw e;
                    }
                };
    }
}
