package dev.graphlet.testkit.transport;

import dev.graphlet.runtime.transport.Watch;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A server of HTTP/2 over TLS that answers no request. */
final class RawHttp2Server implements Closeable {
    private static final int PREFACE = 24;
    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int GOAWAY = 7;

    private final SSLServerSocket listening;
    private final boolean goesAway;
    /** How many streams were begun. */
    final AtomicInteger requests = new AtomicInteger();
    /** Completed when a request is there. */
    final CompletableFuture<Void> asked = new CompletableFuture<>();
    /** Completed when a client has reset a stream, or closed its connection. */
    final CompletableFuture<Void> ended = new CompletableFuture<>();

    private RawHttp2Server(boolean goesAway) throws IOException {
        this.goesAway = goesAway;
        listening = (SSLServerSocket) Certificates.SERVER
                .sslContext()
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        SSLParameters parameters = listening.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2"});
        listening.setSSLParameters(parameters);
        Watch.daemon("raw server", this::accept).start();
    }

    /** A server that says GOAWAY to each request, and that it has processed none. */
    static RawHttp2Server goingAway() throws IOException {
        return new RawHttp2Server(true);
    }

    /** A server that says nothing to a request. */
    static RawHttp2Server silent() throws IOException {
        return new RawHttp2Server(false);
    }

    URI endpoint() {
        return URI.create("https://localhost:" + listening.getLocalPort());
    }

    private void accept() {
        try {
            while (true) {
                SSLSocket accepted = (SSLSocket) listening.accept();
                Watch.daemon("raw server", () -> serve(accepted)).start();
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(SSLSocket accepted) {
        try (accepted;
                DataInputStream in = new DataInputStream(accepted.getInputStream());
                DataOutputStream out = new DataOutputStream(accepted.getOutputStream())) {
            in.skipNBytes(PREFACE);
            frame(out, SETTINGS);
            while (true) {
                int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
                int type = in.readUnsignedByte();
                in.skipNBytes(5L + length); // flags and the number of the stream, too
                if (type == HEADERS) {
                    requests.incrementAndGet();
                    asked.complete(null);
                }
                if (type == HEADERS && goesAway) {
                    frame(out, GOAWAY, 0, 0);
                } else if (type == RST_STREAM) {
                    ended.complete(null);
                }
            }
        } catch (IOException e) {
            ended.complete(null); // the client has gone
        }
    }

    /** Writes a frame of the connection, RFC 9113, section 4.1, with a payload of so many numbers. */
    private static void frame(DataOutputStream out, int type, int... payload) throws IOException {
        out.writeByte(0);
        out.writeShort(payload.length * Integer.BYTES);
        out.writeByte(type);
        out.writeByte(0);
        out.writeInt(0);
        for (int number : payload) {
            out.writeInt(number);
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
