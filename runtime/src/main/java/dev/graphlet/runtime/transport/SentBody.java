package dev.graphlet.runtime.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** Content as the JDK's client sends it: opened anew for each attempt, and with its length where that is known. */
final class SentBody {
    private SentBody() {}

    static BodyPublisher publisher(HttpContent content) {
        if (content instanceof ByteContent) {
            return BodyPublishers.ofByteArray(content.readAllBytes());
        }
        long length = content.length().orElse(-1);
        if (length == 0) {
            return BodyPublishers.noBody();
        }
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> open(content));
        return length < 0 ? stream : BodyPublishers.fromPublisher(stream, length);
    }

    private static InputStream open(HttpContent content) {
        try {
            return content.open();
        } catch (IOException e) {
            return new Unreadable(e);
        }
    }

    /** What the client is given for content that cannot be opened: it fails when it is read, as it should. */
    private static final class Unreadable extends InputStream {
        private final IOException problem;

        Unreadable(IOException problem) {
            this.problem = problem;
        }

        @Override
        public int read() throws IOException {
            throw problem;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            throw problem;
        }
    }
}
