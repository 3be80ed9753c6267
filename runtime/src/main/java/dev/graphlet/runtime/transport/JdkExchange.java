package dev.graphlet.runtime.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An exchange by the JDK's client, from its start until the last octet of the response body has been read. The future
 * is completed by the thread that receives the response, earlier than the client's own future. Thread-safe.
 */
final class JdkExchange implements BodyHandler<Object> {
    private final GraphHttpRequest request;
    private final JdkTimeouts timeouts;
    private final Consumer<JdkExchange> whenEnded;
    private final CompletableFuture<GraphResponse> answer = new CompletableFuture<>();
    private volatile long lastProgress = System.nanoTime();
    private volatile boolean given;
    private volatile @Nullable CompletableFuture<?> sending;
    private volatile @Nullable Interruptible blocking;
    private volatile @Nullable ReceivedBody<?> body;
    private volatile @Nullable IOException reason;

    JdkExchange(GraphHttpRequest request, JdkTimeouts timeouts, Consumer<JdkExchange> whenEnded) {
        this.request = request;
        this.timeouts = timeouts;
        this.whenEnded = whenEnded;
        var unused = answer.whenComplete((response, failure) -> {
            if (!given) {
                abort(); // completed from outside
            }
        });
    }

    CompletableFuture<GraphResponse> answer() {
        return answer;
    }

    void start(HttpClient client, HttpRequest jdk) {
        CompletableFuture<HttpResponse<Object>> begun;
        try {
            begun = client.sendAsync(jdk, this);
        } catch (RuntimeException e) {
            answer.completeExceptionally(e); // for example a header field that the client rejects
            return;
        }
        sending = begun;
        if (answer.isDone() && !given) {
            begun.cancel(true);
        }
        var unused = begun.whenComplete(this::completed);
    }

    /** Runs the exchange on the current thread. */
    GraphResponse sendAndWait(HttpClient client, HttpRequest jdk) throws IOException, InterruptedException {
        Interruptible waiting = new Interruptible();
        blocking = waiting;
        if (answer.isDone()) {
            waiting.end(); // closed meanwhile
        }
        try {
            completed(waiting.run(() -> client.send(jdk, this)), null);
        } catch (InterruptedException e) {
            if (reason == null) { // otherwise the interrupt came from ending the exchange
                end(new IOException("the request was cancelled"));
                throw e;
            }
        } catch (Exception e) {
            completed(null, e);
        }
        return answered();
    }

    private GraphResponse answered() throws IOException {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Handles the client's final result, which is news only for a failure or for a proxy's response. */
    private void completed(@Nullable HttpResponse<Object> response, @Nullable Throwable failure) {
        if (failure != null) {
            answer.completeExceptionally(new JdkFailures(request, timeouts).of(failure, body != null));
        } else if (body == null && response != null) { // a proxy's response, whose body is not available
            Headers headers = Headers.copyOf(response.headers().map());
            give(GraphResponse.sharing(response.statusCode(), headers, new byte[0]));
            ended();
        }
    }

    /**
     * Receives the header section. Completes the future now with a stream for a streamed success, else once the whole
     * body is received.
     */
    @Override
    public BodySubscriber<Object> apply(ResponseInfo info) {
        progressed();
        TransportOptions options = request.options();
        boolean streamed = options.streamed() && info.statusCode() >= 200 && info.statusCode() <= 299;
        BodySubscriber<?> subscriber = streamed ? stream(info) : whole(info, options.mostRead());
        @SuppressWarnings("unchecked") // the client's own future is not used for the body
        BodySubscriber<Object> any = (BodySubscriber<Object>) subscriber;
        return any;
    }

    private BodySubscriber<?> stream(ResponseInfo info) {
        ReceivedBody<InputStream> coming = ReceivedBody.stream(this);
        body = coming;
        var unused = coming.getBody().whenComplete((octets, failure) -> {
            if (failure == null) {
                give(response(info, new ReceivedBody.Stream(octets, this)));
            }
        });
        return coming;
    }

    private BodySubscriber<?> whole(ResponseInfo info, int most) {
        ReceivedBody<byte[]> coming = new ReceivedBody<>(new BoundedBody(most), this);
        body = coming;
        var unused = coming.getBody().whenComplete((octets, failure) -> {
            if (failure == null) {
                give(response(info, octets));
            } else {
                answer.completeExceptionally(new JdkFailures(request, timeouts).of(failure, true));
            }
        });
        return coming;
    }

    private GraphResponse response(ResponseInfo info, byte[] octets) {
        Headers headers = Headers.copyOf(info.headers().map());
        return isGzip(headers)
                ? GraphResponse.streamed(
                        info.statusCode(), decoded(headers), new GzipStream(new ByteArrayInputStream(octets)))
                : GraphResponse.sharing(info.statusCode(), headers, octets);
    }

    private static GraphResponse response(ResponseInfo info, InputStream octets) {
        Headers headers = Headers.copyOf(info.headers().map());
        return isGzip(headers)
                ? GraphResponse.streamed(info.statusCode(), decoded(headers), new GzipStream(octets))
                : GraphResponse.streamed(info.statusCode(), headers, octets);
    }

    private static boolean isGzip(Headers headers) {
        return "gzip"
                .equalsIgnoreCase(
                        String.join(",", headers.all("Content-Encoding")).strip());
    }

    private static Headers decoded(Headers headers) {
        return headers.without("Content-Encoding").without("Content-Length");
    }

    private void give(GraphResponse response) {
        given = true;
        if (!answer.complete(response)) {
            response.close(); // the future has been completed from outside
        }
    }

    /** Ends the exchange if a timeout has expired. */
    void check() {
        ReceivedBody<?> coming = body;
        long idle = System.nanoTime() - lastProgress;
        if (coming == null && idle > JdkTimeouts.nanos(timeouts.headers())) {
            end(new HeadersTimeoutException(timeouts.headers()));
        } else if (coming != null && coming.isWaiting() && idle > JdkTimeouts.nanos(timeouts.read())) {
            end(new ReadTimeoutException(timeouts.read()));
        }
    }

    /** Ends the exchange in any state: the future, or the reader of the stream, fails with {@code why}. */
    void end(IOException why) {
        reason = why;
        answer.completeExceptionally(why);
        Interruptible waiting = blocking;
        if (waiting != null) {
            waiting.end();
        }
        ReceivedBody<?> coming = body;
        if (coming != null) {
            coming.end(why);
        }
        ended();
    }

    private void abort() {
        CompletableFuture<?> begun = sending;
        if (begun != null) {
            begun.cancel(true);
        }
        ReceivedBody<?> coming = body;
        if (coming != null) {
            coming.end(new IOException("the request was cancelled"));
        }
        ended();
    }

    /** Records that octets were sent or received. */
    void progressed() {
        lastProgress = System.nanoTime();
    }

    /** Reports that the exchange has ended. */
    void ended() {
        whenEnded.accept(this);
    }

    /** Returns the reason if the exchange was ended from outside, else {@code failure}. */
    IOException reasonFor(IOException failure) {
        IOException why = reason;
        return why == null ? failure : why;
    }
}
