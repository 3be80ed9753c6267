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
 * One exchange by the JDK's client, from its start until the last octet of its body has been read. The answer is given as soon
 * as it is there, by the thread that received it: the client's own future comes later, by another. Thread-safe.
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
                abort(); // by whoever completed it
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
            answer.completeExceptionally(e); // a header, say, that the client does not take
            return;
        }
        sending = begun;
        if (answer.isDone() && !given) {
            begun.cancel(true);
        }
        var unused = begun.whenComplete(this::completed);
    }

    /** Makes the exchange by the current thread. */
    GraphResponse sendAndWait(HttpClient client, HttpRequest jdk) throws IOException, InterruptedException {
        Interruptible waiting = new Interruptible();
        blocking = waiting;
        if (answer.isDone()) {
            waiting.end(); // closed meanwhile
        }
        try {
            completed(waiting.run(() -> client.send(jdk, this)), null);
        } catch (InterruptedException e) {
            if (!answer.isDone()) { // else it was ended by the interrupt
                end(new IOException("the request was given up"));
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

    /** What the client says in the end: nothing new but of a failure, or of what a proxy answered. */
    private void completed(@Nullable HttpResponse<Object> response, @Nullable Throwable failure) {
        if (failure != null) {
            answer.completeExceptionally(new JdkFailures(request, timeouts).of(failure, body != null));
        } else if (body == null && response != null) { // what a proxy answered, which has no body for us
            Headers headers = Headers.copyOf(response.headers().map());
            give(GraphResponse.sharing(response.statusCode(), headers, new byte[0]));
            ended();
        }
    }

    /** The headers are there: of a success that is streamed, gives the stream now, else the octets when all have come. */
    @Override
    public BodySubscriber<Object> apply(ResponseInfo info) {
        progressed();
        TransportOptions options = request.options();
        boolean streamed = options.streamed() && info.statusCode() >= 200 && info.statusCode() <= 299;
        BodySubscriber<?> subscriber = streamed ? stream(info) : whole(info, options.mostRead());
        @SuppressWarnings("unchecked") // nobody asks the client for the body
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
            response.close(); // nobody waits for it any more
        }
    }

    /** Ends the exchange if it has waited for the service too long. */
    void check() {
        ReceivedBody<?> coming = body;
        long idle = System.nanoTime() - lastProgress;
        if (coming == null && idle > JdkTimeouts.nanos(timeouts.headers())) {
            end(new HeadersTimeoutException(timeouts.headers()));
        } else if (coming != null && coming.isWaiting() && idle > JdkTimeouts.nanos(timeouts.read())) {
            end(new ReadTimeoutException(timeouts.read()));
        }
    }

    /** Ends the exchange, wherever it is: the future, or the reader of the stream, fails with {@code why}. */
    void end(IOException why) {
        reason = why;
        answer.completeExceptionally(why);
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
        Interruptible waiting = blocking;
        if (waiting != null) {
            waiting.end();
        }
        ReceivedBody<?> coming = body;
        if (coming != null) {
            coming.end(new IOException("the request was given up"));
        }
        ended();
    }

    /** Something was sent or received. */
    void progressed() {
        lastProgress = System.nanoTime();
    }

    /** Nothing more comes. */
    void ended() {
        whenEnded.accept(this);
    }

    /** Returns why reading failed with {@code failure}: if the exchange was ended from outside, by what. */
    IOException reasonFor(IOException failure) {
        IOException why = reason;
        return why == null ? failure : why;
    }
}
