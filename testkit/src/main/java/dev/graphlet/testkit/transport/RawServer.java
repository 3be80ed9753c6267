package dev.graphlet.testkit.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.graphlet.runtime.transport.Watch;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;

/** A loopback HTTP/1.1 server that responds with arbitrary bytes, or none. Thread-safe. */
final class RawServer implements Closeable {
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Script script;
    /** The heads of the requests. */
    final List<String> heads = new CopyOnWriteArrayList<>();
    /** Completed when a request has arrived, before the response. */
    final CompletableFuture<Void> asked = new CompletableFuture<>();
    /** Completed when a client has closed the connection that {@link Connection#awaitEnd} waits for. */
    final CompletableFuture<Void> ended = new CompletableFuture<>();

    /** Receives the number of bytes of a request body that have arrived. */
    volatile LongConsumer received = octets -> {};

    /** The action for each request. */
    @FunctionalInterface
    interface Script {
        void serve(Connection connection) throws Exception;
    }

    RawServer(Script script) throws IOException {
        this.script = script;
        Watch.daemon("raw server", this::accept).start();
    }

    /** Returns a server that sends {@code octets}, then waits for the client to close the connection. */
    static RawServer stopping(String octets) throws IOException {
        return new RawServer(connection -> {
            connection.say(octets);
            connection.awaitEnd();
        });
    }

    /** Returns a response that announces ten body bytes and contains five of them. */
    static String halfABody() {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{\"a\":";
    }

    URI endpoint() {
        return URI.create("http://localhost:" + listening.getLocalPort());
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket accepted = listening.accept();
                Watch.daemon("raw server", () -> serve(accepted)).start();
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket accepted) {
        try (accepted) {
            Connection connection = new Connection(accepted);
            while (connection.readRequest()) {
                script.serve(connection);
            }
        } catch (Exception e) {
            ended.completeExceptionally(e);
        }
    }

    /** A connection and the last request read from it. */
    final class Connection {
        final Socket socket;
        String head = "";

        private Connection(Socket socket) {
            this.socket = socket;
        }

        private boolean readRequest() throws IOException {
            StringBuilder read = new StringBuilder();
            InputStream in = socket.getInputStream();
            while (read.indexOf("\r\n\r\n") < 0) {
                int octet = in.read();
                if (octet < 0) {
                    return false;
                }
                read.append((char) octet);
            }
            head = read.toString();
            int at = head.toLowerCase(Locale.ROOT).indexOf("content-length: ");
            if (at >= 0) {
                skip(in, Long.parseLong(head.substring(at + 16, head.indexOf("\r\n", at))));
            }
            heads.add(head);
            asked.complete(null);
            return true;
        }

        private void skip(InputStream in, long octets) throws IOException {
            byte[] buffer = new byte[1 << 16];
            for (long read = 0; read < octets; received.accept(read)) {
                int more = in.read(buffer, 0, (int) Math.min(buffer.length, octets - read));
                if (more < 0) {
                    throw new EOFException("after " + read + " octets of a body");
                }
                read += more;
            }
        }

        void say(String octets) throws IOException {
            socket.getOutputStream().write(octets.getBytes(ISO_8859_1));
        }

        void awaitEnd() throws IOException {
            try {
                socket.getInputStream().readAllBytes();
            } catch (SocketException e) {
                // reset by the client, which ends the connection too
            }
            ended.complete(null);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
