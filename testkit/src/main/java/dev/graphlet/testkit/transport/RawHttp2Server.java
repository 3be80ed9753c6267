package dev.graphlet.testkit.transport;

import dev.graphlet.runtime.transport.Watch;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** An HTTP/2 server over TLS that discards the bodies that it receives. The frames are those of RFC 9113, section 6. */
final class RawHttp2Server implements Closeable {
    /** The reaction to a request. */
    private enum Does {
        /** Sends GOAWAY, with no request processed. */
        GO_AWAY,
        /** Sends nothing. */
        KEEP_SILENT,
        /** Reads the body and responds with 204. */
        TAKE_THE_BODY
    }

    private static final int PREFACE = 24;
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int GOAWAY = 7;
    private static final int WINDOW_UPDATE = 8;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;
    /** The header {@code :status: 204}: an entry of the static table, RFC 7541, appendix A. */
    private static final byte NO_CONTENT = (byte) 0x89;

    private final SSLServerSocket listening;
    private final Does does;
    /** The number of streams opened by clients. */
    final AtomicInteger requests = new AtomicInteger();
    /** Completed when the first request arrives. */
    final CompletableFuture<Void> asked = new CompletableFuture<>();
    /** Completed when a client has reset a stream, or closed its connection. */
    final CompletableFuture<Void> ended = new CompletableFuture<>();

    /** Receives the number of octets of bodies received so far. */
    volatile LongConsumer received = octets -> {};

    private RawHttp2Server(Does does) throws IOException {
        this.does = does;
        listening = (SSLServerSocket) Certificates.SERVER
                .sslContext()
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        SSLParameters parameters = listening.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2"});
        listening.setSSLParameters(parameters);
        Watch.daemon("raw server", this::accept).start();
    }

    /** Creates a server that responds to each request with GOAWAY, with no request processed. */
    static RawHttp2Server goingAway() throws IOException {
        return new RawHttp2Server(Does.GO_AWAY);
    }

    /** Creates a server that does not respond. */
    static RawHttp2Server silent() throws IOException {
        return new RawHttp2Server(Does.KEEP_SILENT);
    }

    /** Creates a server that reads each request body and responds with 204. */
    static RawHttp2Server taking() throws IOException {
        return new RawHttp2Server(Does.TAKE_THE_BODY);
    }

    URI endpoint() {
        return URI.create("https://localhost:" + listening.getLocalPort());
    }

    private void accept() {
        try {
            while (true) {
                SSLSocket accepted = (SSLSocket) listening.accept();
                accepted.setTcpNoDelay(true);
                Watch.daemon("raw server", () -> serve(accepted)).start();
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(SSLSocket accepted) {
        try (accepted;
                DataInputStream in = new DataInputStream(new BufferedInputStream(accepted.getInputStream()));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(accepted.getOutputStream()))) {
            in.skipNBytes(PREFACE);
            frame(out, SETTINGS, 0, 0);
            long body = 0;
            while (true) {
                int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
                int type = in.readUnsignedByte();
                int flags = in.readUnsignedByte();
                int stream = in.readInt();
                in.skipNBytes(length);
                switch (type) {
                    case HEADERS -> begun(out);
                    case DATA -> {
                        body += length;
                        taken(out, stream, flags, length, body);
                    }
                    case RST_STREAM -> ended.complete(null);
                    default -> {}
                }
            }
        } catch (IOException e) {
            ended.complete(null); // the client has closed the connection
        }
    }

    private void begun(DataOutputStream out) throws IOException {
        requests.incrementAndGet();
        asked.complete(null);
        if (does == Does.GO_AWAY) {
            frame(out, GOAWAY, 0, 0, 0, 0);
        }
    }

    private void taken(DataOutputStream out, int stream, int flags, int length, long body) throws IOException {
        if (does != Does.TAKE_THE_BODY) {
            return;
        }
        received.accept(body);
        if ((flags & END_STREAM) != 0) {
            head(out, 1, HEADERS, END_HEADERS | END_STREAM, stream);
            out.writeByte(NO_CONTENT);
            out.flush();
        } else if (length > 0) {
            frame(out, WINDOW_UPDATE, 0, 0, length);
            frame(out, WINDOW_UPDATE, 0, stream, length);
        }
    }

    /** Writes a frame whose payload are the numbers in {@code payload}. */
    private static void frame(DataOutputStream out, int type, int flags, int stream, int... payload)
            throws IOException {
        head(out, payload.length * Integer.BYTES, type, flags, stream);
        for (int number : payload) {
            out.writeInt(number);
        }
        out.flush();
    }

    private static void head(DataOutputStream out, int length, int type, int flags, int stream) throws IOException {
        out.writeByte(0);
        out.writeShort(length);
        out.writeByte(type);
        out.writeByte(flags);
        out.writeInt(stream);
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
