package dev.graphlet.benchmarks.http;

import dev.graphlet.benchmarks.json.Samples;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Answers POST with one run group, and GET with a page of 100, whatever is asked. A thread for each connection, one read and
 * one write for each call: what a call takes is the client's.
 */
public final class CannedServer implements AutoCloseable {
    private final ServerSocket socket;
    private final byte[] created = answer("201 Created", Samples.run());
    private final byte[] listed = answer("200 OK", Samples.page());

    private CannedServer(ServerSocket socket) {
        this.socket = socket;
    }

    /** Says where it is, and ends when it is ended. */
    public static void main(String[] arguments) throws IOException {
        try (CannedServer server = start()) {
            System.out.println(server.root());
            System.in.transferTo(OutputStream.nullOutputStream()); // until the process that started it has gone
        }
    }

    /** Listens on a free port of loopback. */
    public static CannedServer start() {
        try {
            CannedServer server = new CannedServer(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()));
            daemon(server::accept);
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] answer(String status, byte[] body) {
        byte[] head = ("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] answer = new byte[head.length + body.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
        return answer;
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                daemon(() -> serve(connection));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            MessageHead head = new MessageHead();
            while (head.read(in)) {
                in.skipNBytes(head.contentLength());
                out.write(head.startsWith('P') ? created : listed);
            }
        } catch (IOException e) {
            // the client has gone
        }
    }

    /** The root of the service. */
    public String root() {
        return "http://localhost:" + socket.getLocalPort() + "/beta";
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
