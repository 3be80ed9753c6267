package dev.graphlet.okhttp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy on loopback that connects for who knows the password, if there is one, or never. */
final class ConnectProxy implements AutoCloseable {
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int refusal;
    private final String authorization;
    /** The heads of the requests, each with its lines. */
    final List<String> heads = new CopyOnWriteArrayList<>();

    private ConnectProxy(int refusal, String authorization) throws IOException {
        this.refusal = refusal;
        this.authorization = authorization;
        daemon(this::accept);
    }

    static ConnectProxy refusing(int status) throws IOException {
        return new ConnectProxy(status, "never");
    }

    static ConnectProxy asking(String authorization) throws IOException {
        return new ConnectProxy(407, authorization);
    }

    ProxySelector selector() {
        return ProxySelector.of(new InetSocketAddress("127.0.0.1", listening.getLocalPort()));
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                daemon(() -> serve(client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket client) {
        try (client) {
            for (String head = head(client.getInputStream()); !head.isEmpty(); head = head(client.getInputStream())) {
                heads.add(head);
                if (head.contains("Proxy-Authorization: " + authorization + "\r\n")) {
                    connect(client, head.split("[ :]")[2]);
                    return;
                }
                client.getOutputStream()
                        .write(("HTTP/1.1 " + refusal + " No\r\nProxy-Authenticate: Basic realm=\"it\"\r\n"
                                        + "X-Proxy: mine\r\nContent-Length: 2\r\n\r\nno")
                                .getBytes(ISO_8859_1));
            }
        } catch (IOException e) {
            // the client has gone
        }
    }

    private static void connect(Socket client, String port) throws IOException {
        try (Socket service = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port))) {
            client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
            daemon(() -> copy(service, client));
            copy(client, service);
        }
    }

    private static void copy(Socket from, Socket to) {
        try (OutputStream out = to.getOutputStream()) {
            from.getInputStream().transferTo(out);
        } catch (IOException e) {
            // one of them has gone
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            head.append((char) octet);
            if (head.indexOf("\r\n\r\n") >= 0) {
                return head.toString();
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
