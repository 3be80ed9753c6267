package dev.graphlet.okhttp;

import dev.graphlet.runtime.transport.ConnectTimeoutException;
import dev.graphlet.runtime.transport.HeadersTimeoutException;
import dev.graphlet.runtime.transport.ProxyRefusedException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Tracks the progress of an exchange: whether the request may have been sent, and which timeout applies. For a single
 * exchange.
 */
final class Progress extends EventListener {
    private static final Pattern REFUSED = Pattern.compile("Unexpected response code for CONNECT: (\\d{3})");

    private final Sending sending;
    private final OkHttpTimeouts timeouts;
    private @Nullable Timer connecting;
    private @Nullable Timer waiting;
    private volatile boolean begun;
    private volatile boolean answered;

    Progress(Sending sending, OkHttpTimeouts timeouts) {
        this.sending = sending;
        this.timeouts = timeouts;
    }

    /** Returns the exception of a transport for {@code failure}. */
    IOException failure(IOException failure) {
        stop();
        if (!begun) {
            return Failures.beforehand(failure, timeouts);
        }
        return answered ? Failures.underWay(failure, timeouts) : Failures.unanswered(failure, timeouts);
    }

    /** Starts the connect timeout: this is the first event of a new connection. */
    @Override
    public void proxySelectStart(Call call, HttpUrl url) {
        connecting = new Timer(() -> sending.abort(
                new ConnectTimeoutException(timeouts.connect(), new SocketTimeoutException("connecting"))));
        connecting.start(timeouts.connect());
    }

    /** Ends the exchange if a proxy refuses to connect, without trying further proxies. */
    @Override
    public void connectFailed(
            Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol, IOException failure) {
        Matcher refused = REFUSED.matcher(String.valueOf(failure.getMessage()));
        if (failure instanceof ProxyChallenge) {
            sending.end(failure);
        } else if (refused.matches()) {
            sending.end(new ProxyRefusedException(Integer.parseInt(refused.group(1)), failure));
        }
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
        stop();
    }

    @Override
    public void requestHeadersStart(Call call) {
        begun = true;
        waiting = null;
    }

    @Override
    public void requestHeadersEnd(Call call, Request request) {
        if (request.body() == null) {
            sent();
        }
    }

    @Override
    public void requestBodyEnd(Call call, long octets) {
        sent();
    }

    /** Starts the timeout for the header section: a service that rejects the rest of a request may still respond. */
    @Override
    public void requestFailed(Call call, IOException failure) {
        sent();
    }

    private void sent() {
        if (waiting == null) {
            waiting = new Timer(() -> sending.abort(new HeadersTimeoutException(timeouts.headers())));
            waiting.start(timeouts.headers());
        }
    }

    @Override
    public void responseHeadersStart(Call call) {
        stop();
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        answered = true;
    }

    private void stop() {
        if (connecting != null) {
            connecting.stop();
        }
        if (waiting != null) {
            waiting.stop();
        }
    }
}
