package dev.graphlet.okhttp;

import java.io.IOException;
import okhttp3.Headers;

/** A proxy that wants a password before it connects, which OkHttp can be told by an exception only. */
final class ProxyChallenge extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Headers headers;

    ProxyChallenge(Headers headers) {
        super("the proxy asks for a password");
        this.headers = headers;
    }

    /** Returns the headers of the proxy's answer. */
    Headers headers() {
        return headers;
    }
}
