package dev.graphlet.benchmarks.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One connection for each thread, one write for a request and as few reads as an answer takes. */
final class RawSocket {
    private final ThreadLocal<Connection> connections;

    RawSocket(String root) {
        URI uri = URI.create(root);
        connections = ThreadLocal.withInitial(() -> Connection.to(uri));
    }

    static byte[] request(String method, String url, String headers, byte[] body) {
        URI uri = URI.create(url);
        String target = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        byte[] head = (method + " " + target + " HTTP/1.1\r\nHost: " + uri.getRawAuthority() + "\r\n" + headers
                        + (body.length == 0 ? "" : "Content-Length: " + body.length + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    /** Gives the body of the answer. */
    byte[] send(byte[] request) throws IOException {
        return connections.get().send(request);
    }

    private record Connection(Socket socket, InputStream in, MessageHead head) {
        static Connection to(URI uri) {
            try {
                Socket socket = new Socket(uri.getHost(), uri.getPort());
                socket.setTcpNoDelay(true);
                return new Connection(
                        socket, new BufferedInputStream(socket.getInputStream(), 1 << 16), new MessageHead());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        byte[] send(byte[] request) throws IOException {
            socket.getOutputStream().write(request);
            if (!head.read(in)) {
                throw new IOException("the server has gone");
            }
            return in.readNBytes(head.contentLength());
        }
    }
}
