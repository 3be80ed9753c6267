package dev.graphlet.testkit;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** The JDK's HTTP server on a free loopback port, with daemon threads. */
final class LoopbackServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";
    private static final int THREADS = 16;

    private final AtomicBoolean closed = new AtomicBoolean();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, LoopbackServer::daemon);
    private final HttpServer server = listen();

    /** Returns the origin of the server, without a trailing slash. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void start(HttpHandler handler) {
        server.createContext("/", handler);
        server.setExecutor(threads);
        startOn(server);
    }

    /** Stops the server at once; closing again does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.stop(0);
            threads.shutdownNow();
        }
    }

    private static HttpServer listen() {
        sendAtOnce();
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("FakeGraph cannot listen on a loopback port.", e);
        }
    }

    /** Disables Nagle's algorithm: it would delay the body, which is written after the headers, by 40 ms. */
    private static void sendAtOnce() {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    /** Starts the server on a daemon thread, since the server's dispatcher thread inherits the daemon status. */
    private static void startOn(HttpServer server) {
        Thread starter = daemon(server::start);
        starter.start();
        try {
            starter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fake-graph");
        thread.setDaemon(true);
        return thread;
    }
}
