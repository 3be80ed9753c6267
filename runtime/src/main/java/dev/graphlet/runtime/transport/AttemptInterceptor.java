package dev.graphlet.runtime.transport;

import com.github.mizosoft.methanol.Methanol.Interceptor;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Tells the listeners of a request of each attempt. Thread-safe. */
final class AttemptInterceptor implements Interceptor {
    @Override
    public <T> HttpResponse<T> intercept(HttpRequest request, Chain<T> chain) throws IOException, InterruptedException {
        Attempts attempts = MethanolTransport.attempts(request);
        int number = attempts.begin();
        long start = System.nanoTime();
        try {
            HttpResponse<T> response = chain.forward(request);
            tell(attempts.request(), number, start, response, null);
            return response;
        } catch (IOException | InterruptedException | RuntimeException e) {
            tell(attempts.request(), number, start, null, e);
            throw e;
        }
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> interceptAsync(HttpRequest request, Chain<T> chain) {
        Attempts attempts = MethanolTransport.attempts(request);
        int number = attempts.begin();
        long start = System.nanoTime();
        CompletableFuture<HttpResponse<T>> answer = chain.forwardAsync(request);
        var unusedTold =
                answer.whenComplete((response, failure) -> tell(attempts.request(), number, start, response, failure));
        return answer;
    }

    private static <T> void tell(
            GraphHttpRequest request,
            int number,
            long start,
            @Nullable HttpResponse<T> response,
            @Nullable Throwable failure) {
        if (request.options().listeners().isEmpty()) {
            return;
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        GraphResponse answer = response != null && response.body() instanceof GraphResponse body ? body : null;
        Attempt attempt = Attempt.of(request, number, duration, answer, failure);
        for (GraphListener listener : request.options().listeners()) {
            try {
                listener.attempted(attempt);
            } catch (RuntimeException e) {
                // A listener must not make a request fail that the service has answered.
            }
        }
    }
}
