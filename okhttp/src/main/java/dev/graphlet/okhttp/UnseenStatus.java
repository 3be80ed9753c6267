package dev.graphlet.okhttp;

import java.io.IOException;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Hides from OkHttp the status codes on which it repeats a request: 503 with {@code Retry-After: 0}, 421 on a
 * connection shared by hosts, and 407, which OkHttp rejects where there is no proxy. Thread-safe.
 */
final class UnseenStatus {
    private static final Set<Integer> UNSEEN = Set.of(407, 421, 503);
    /** A status code that OkHttp ignores. */
    private static final int DULL = 599;

    private UnseenStatus() {}

    /** Hides the status. Runs as the outermost network interceptor; the other ones thus see the original status. */
    static Response hide(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        Sending sending = chain.call().request().tag(Sending.class);
        if (sending == null) {
            return response;
        }
        boolean hidden = UNSEEN.contains(response.code());
        sending.hidden = hidden ? response.code() : 0;
        return hidden || isEmptyGzip(response) ? shown(response, hidden) : response;
    }

    private static Response shown(Response response, boolean hidden) {
        Response.Builder shown = response.newBuilder();
        if (isEmptyGzip(response)) {
            shown.removeHeader("Content-Encoding");
        }
        return hidden ? shown.code(DULL).build() : shown.build();
    }

    /** Returns whether an empty body is labelled as compressed, as some services do although empty gzip is invalid. */
    private static boolean isEmptyGzip(Response response) {
        return response.body().contentLength() == 0 && response.header("Content-Encoding") != null;
    }

    /** Restores the status. Runs as the innermost interceptor; the other ones thus see the original status. */
    static Response restore(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        Sending sending = chain.call().request().tag(Sending.class);
        return sending == null || sending.hidden == 0
                ? response
                : response.newBuilder().code(sending.hidden).build();
    }
}
