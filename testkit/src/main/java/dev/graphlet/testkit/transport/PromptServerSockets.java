package dev.graphlet.testkit.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ServerSocketFactory;

/**
 * Makes sockets of a server that send small packets at once (TCP_NODELAY), as services do. MockWebServer's own hold each
 * WINDOW_UPDATE of HTTP/2 back for some 20 ms, so that an upload of 64 MB takes 20 seconds. Immutable and thread-safe.
 */
public final class PromptServerSockets extends ServerSocketFactory {
    /** Creates the factory. */
    public PromptServerSockets() {}

    private static final class Prompt extends ServerSocket {
        Prompt() throws IOException {}

        @Override
        public Socket accept() throws IOException {
            Socket accepted = super.accept();
            accepted.setTcpNoDelay(true);
            return accepted;
        }
    }

    @Override
    public ServerSocket createServerSocket() throws IOException {
        return new Prompt();
    }

    @Override
    public ServerSocket createServerSocket(int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
        throw new UnsupportedOperationException();
    }
}
