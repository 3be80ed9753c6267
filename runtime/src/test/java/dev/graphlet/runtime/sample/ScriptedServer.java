package dev.graphlet.runtime.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** Answers one request to a connection with what it was told, or drops the connection once the request was read. */
public final class ScriptedServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Deque<String> script = new ArrayDeque<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Semaphore received = new Semaphore(0);
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** Listens. */
    public ScriptedServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** The port. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Each a status with or without a header, {@code drop}, or {@code drop-and-close}, which stops listening too. */
    public synchronized void answers(String... answers) {
        script.addAll(List.of(answers));
    }

    /** Answers nothing before that. */
    public void beforeAnswering(CountDownLatch latch) {
        gate = latch;
    }

    /** What was received. */
    public List<String> requests() {
        return requests;
    }

    /** Waits for one more request. */
    public void awaitRequest() throws InterruptedException {
        received.acquire();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                requests.add(read(connection));
                received.release();
                gate.await();
                answer(connection, next());
            } catch (IOException e) {
                // the client went away, or the server is closed
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized String next() {
        return script.remove();
    }

    private static String read(Socket connection) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder request = new StringBuilder();
        int length = 0;
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            request.append(line).append('\n');
            if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        line.substring("content-length:".length()).strip());
            }
        }
        for (int i = 0; i < length; i++) {
            request.append((char) reader.read());
        }
        return request.toString();
    }

    private void answer(Socket connection, String answer) throws IOException {
        if (answer.equals("drop-and-close")) {
            socket.close();
        }
        if (answer.startsWith("drop")) {
            return;
        }
        int space = answer.indexOf(' ');
        String status = space < 0 ? answer : answer.substring(0, space);
        String header = space < 0 ? "" : answer.substring(space + 1) + "\r\n";
        connection
                .getOutputStream()
                .write(("HTTP/1.1 " + status + " X\r\n" + header + "Content-Length: 4\r\nConnection: close\r\n\r\nbody")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
