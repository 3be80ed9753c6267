package dev.graphlet.okhttp;

import java.io.IOException;
import okhttp3.Headers;

/** Thrown when a proxy requires a password to connect, since OkHttp can be stopped only by an exception. */
final class ProxyChallenge extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Headers headers;

    ProxyChallenge(Headers headers) {
        super("the proxy requires a password");
        this.headers = headers;
    }

    /** Returns the header fields of the proxy's response. */
    Headers headers() {
        return headers;
    }
}
