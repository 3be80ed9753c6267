package dev.graphlet.okhttp;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.HttpContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.Okio;

/** A program that sends and receives so many octets in one body each, and prints how many it received. */
final class Streams {
    private Streams() {}

    public static void main(String... args) throws Exception {
        long octets = Long.parseLong(args[0]);
        boolean http2 = Boolean.parseBoolean(args[1]);
        try (Server server = http2 ? Server.http2() : Server.plain();
                OkHttpTransport transport = Server.trusting().build()) {
            server.mock.setBodyLimit(0);
            server.answers(http2 ? discarding() : Server.status(200));
            server.answers(Server.status(200).body(body(octets)));
            GraphHttpRequest post = server.post(HttpContent.ofStream(generated(octets), octets));
            GraphResponse sent = transport.send(post).get();
            System.out.println(
                    http2
                            ? new String(sent.body(), UTF_8)
                            : server.mock.takeRequest().getBodySize());
            try (GraphResponse answer = transport.send(server.streamed()).get()) {
                System.out.println(answer.stream().transferTo(OutputStream.nullOutputStream()));
            }
        }
    }

    /** The server keeps the bodies of HTTP/2 whole, unless they are left to such a handler, which says how long it was. */
    private static MockResponse.Builder discarding() {
        return Server.status(200).removeHeader("Content-Length").socketHandler(socket -> {
            try (BufferedSource source = Okio.buffer(socket.getSource());
                    BufferedSink sink = Okio.buffer(socket.getSink())) {
                sink.writeUtf8(String.valueOf(source.readAll(Okio.blackhole())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static InputStream generated(long octets) {
        return new InputStream() {
            private long left = octets;

            @Override
            public int read() {
                throw new UnsupportedOperationException("one by one is too slow");
            }

            @Override
            public int read(byte[] into, int offset, int most) {
                int given = (int) Math.min(left, most);
                left -= given;
                return given == 0 && most > 0 ? -1 : given;
            }
        };
    }

    private static MockResponseBody body(long octets) {
        return new MockResponseBody() {
            @Override
            public long getContentLength() {
                return octets;
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                sink.write(Okio.source(generated(octets)), octets);
            }
        };
    }
}
