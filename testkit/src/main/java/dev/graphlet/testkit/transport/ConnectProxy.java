package dev.graphlet.testkit.transport;

import dev.graphlet.runtime.transport.Watch;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** A loopback proxy that connects clients with the right password, or no client. */
final class ConnectProxy implements Closeable {
    private final RawServer server;

    /** Creates a proxy that responds with the status {@code refusal} without {@code authorization}. */
    ConnectProxy(int refusal, String authorization) throws IOException {
        server = new RawServer(connection -> {
            if (connection.head.contains("Proxy-Authorization: " + authorization + "\r\n")) {
                connect(connection);
            } else {
                connection.say("HTTP/1.1 " + refusal + " No\r\nProxy-Authenticate: Basic realm=\"it\"\r\n"
                        + "Content-Length: 0\r\n\r\n");
            }
        });
    }

    /** Returns the number of CONNECT requests. */
    int asked() {
        return server.heads.size();
    }

    ProxySelector selector() {
        Proxy proxy =
                new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(proxy);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                // there is no other proxy
            }
        };
    }

    private static void connect(RawServer.Connection connection) throws IOException {
        int port = Integer.parseInt(connection.head.split("[ :]", 4)[2]);
        try (Socket service = new Socket(InetAddress.getLoopbackAddress(), port)) {
            connection.say("HTTP/1.1 200 OK\r\n\r\n");
            Watch.daemon("raw server", () -> copy(service, connection.socket)).start();
            copy(connection.socket, service);
        }
    }

    private static void copy(Socket from, Socket to) {
        try (OutputStream out = to.getOutputStream()) {
            long unused = from.getInputStream().transferTo(out);
        } catch (IOException e) {
            // one side has closed the connection
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
