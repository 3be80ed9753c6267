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

/** How far an exchange has come, which tells what may have been sent, and whose time it is. For one exchange. */
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

    /** Returns the failure as a transport says it. */
    IOException failure(IOException failure) {
        stop();
        if (!begun) {
            return Failures.beforehand(failure, timeouts);
        }
        return answered ? Failures.underWay(failure, timeouts) : Failures.unanswered(failure, timeouts);
    }

    /** The first thing that is done for a new connection. */
    @Override
    public void proxySelectStart(Call call, HttpUrl url) {
        connecting = new Timer(() -> sending.abort(
                new ConnectTimeoutException(timeouts.connect(), new SocketTimeoutException("connecting"))));
        connecting.start(timeouts.connect());
    }

    /** Only the first proxy that refuses is asked, whatever else there is. */
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

    /** What refuses the rest of a request may have answered it. */
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
