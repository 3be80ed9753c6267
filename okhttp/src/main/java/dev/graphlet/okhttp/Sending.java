package dev.graphlet.okhttp;

import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.ResponseLimits;
import dev.graphlet.runtime.transport.TransportOptions;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * An exchange: the future of the caller, and the callback of OkHttp. The future is completed by the thread that reads
 * the response, which serves only this exchange. Thread-safe.
 */
final class Sending extends CompletableFuture<GraphResponse> implements Callback {
    private final TransportOptions options;
    private final OkHttpTimeouts timeouts;
    private final InFlight inFlight;
    private final Progress progress;
    private final AtomicReference<@Nullable IOException> ending = new AtomicReference<>();
    private volatile @Nullable Call call;
    private volatile @Nullable Thread thread;
    private volatile @Nullable BodyStream stream;
    private volatile boolean received;

    /** The status code hidden from OkHttp; 0 if OkHttp sees the original one. */
    volatile int hidden;

    Sending(GraphHttpRequest request, OkHttpTimeouts timeouts, InFlight inFlight) {
        this.options = request.options();
        this.timeouts = timeouts;
        this.inFlight = inFlight;
        this.progress = new Progress(this, timeouts);
    }

    /** Runs the exchange on a thread of the transport. */
    void start(Call begun) throws IOException {
        begin(begun);
        begun.enqueue(this);
    }

    /** Runs the exchange on the current thread. */
    GraphResponse await(Call begun) throws IOException, InterruptedException {
        begin(begun);
        Thread current = Thread.currentThread();
        thread = current;
        inFlight.watch(this);
        try {
            onResponse(begun, begun.execute());
        } catch (IOException e) {
            onFailure(begun, e);
        } finally {
            inFlight.unwatch(this);
        }
        if (isCompletedExceptionally() && Thread.interrupted()) {
            throw new InterruptedException();
        }
        return answer();
    }

    private GraphResponse answer() throws IOException {
        try {
            return join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Ends the exchange if its thread was interrupted, which does not end a read of the socket. */
    void checkInterrupt() {
        Thread waiting = thread;
        if (waiting != null && waiting.isInterrupted()) {
            cancelCall();
        }
    }

    private void begin(Call begun) throws IOException {
        call = begun;
        inFlight.add(this);
        begun.addEventListener(progress);
        var unusedGivenUp = whenComplete((response, failure) -> {
            if (!received) {
                begun.cancel();
            }
        });
    }

    /** Ends the exchange with {@code reason}, reported by the callback; for use by the connecting thread. */
    void end(IOException reason) {
        ending.compareAndSet(null, reason);
        cancelCall();
    }

    /** Ends the exchange with {@code reason} immediately, even while OkHttp blocks, such as in name resolution. */
    void abort(IOException reason) {
        end(reason);
        BodyStream open = stream;
        if (open != null) {
            open.close();
        }
        inFlight.execute(() -> completeExceptionally(reason));
    }

    void cancelCall() {
        Objects.requireNonNull(call).cancel();
    }

    void over() {
        inFlight.remove(this);
    }

    IOException failure(IOException failure) {
        IOException said = progress.failure(failure); // also stops the timers
        IOException reason = ending.get();
        return reason != null ? reason : said;
    }

    @Override
    public void onFailure(Call ended, IOException failure) {
        over();
        IOException reason = failure(failure);
        received = true;
        if (reason instanceof ProxyChallenge challenge) {
            complete(GraphResponse.sharing(407, headers(challenge.headers()), new byte[0]));
        } else {
            completeExceptionally(reason);
        }
    }

    @Override
    public void onResponse(Call answered, Response response) {
        OkHttpTimeouts.set(response.body().source().timeout(), timeouts.read());
        try {
            boolean asStream = options.streamed() && response.isSuccessful();
            GraphResponse answer = asStream ? streamed(response) : whole(response);
            received = true;
            if (!complete(answer)) {
                answer.close(); // the future has been completed from outside
            }
        } catch (IOException e) {
            onFailure(answered, e);
        } catch (RuntimeException | Error e) { // OkHttp would only log it, and the future would never complete
            over();
            completeExceptionally(e);
        }
    }

    private GraphResponse streamed(Response response) {
        BodyStream open = new BodyStream(this, response.body());
        stream = open;
        if (ending.get() != null) {
            open.close(); // ended before the stream was visible
        }
        return GraphResponse.streamed(response.code(), headers(response.headers()), open);
    }

    private GraphResponse whole(Response response) throws IOException {
        ResponseLimits limits = options.limits();
        int most = (limits == null ? ResponseLimits.standard() : limits).maxBodySize() + 1;
        try (ResponseBody body = response.body()) {
            BufferedSource source = body.source();
            if (source.request(most)) {
                cancelCall(); // instead of reading the rest
            }
            byte[] octets =
                    source.readByteArray(Math.min(most, source.getBuffer().size()));
            return GraphResponse.sharing(response.code(), headers(response.headers()), octets);
        } finally {
            over();
        }
    }

    private static Headers headers(okhttp3.Headers received) {
        return Headers.copyOf(received.toMultimap());
    }
}
