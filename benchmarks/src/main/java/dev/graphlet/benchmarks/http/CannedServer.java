package dev.graphlet.benchmarks.http;

import com.sun.net.httpserver.HttpServer;
import dev.graphlet.benchmarks.json.Samples;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers POST with one run group, and GET with a page of 100, whatever is asked. */
public final class CannedServer implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;

    private CannedServer(HttpServer server) {
        this.server = server;
    }

    /** Listens on a free port of loopback. */
    public static CannedServer start() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            CannedServer server = new CannedServer(http);
            byte[] run = Samples.run();
            byte[] page = Samples.page();
            http.createContext("/", exchange -> {
                try (exchange) {
                    exchange.getRequestBody().readAllBytes();
                    boolean create = exchange.getRequestMethod().equals("POST");
                    byte[] body = create ? run : page;
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(create ? 201 : 200, body.length);
                    exchange.getResponseBody().write(body);
                }
            });
            http.setExecutor(server.threads);
            http.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The root of the service. */
    public String root() {
        return "http://localhost:" + server.getAddress().getPort() + "/beta";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
