package dev.graphlet.okhttp;

import dev.graphlet.runtime.transport.HttpContent;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Content in the form that OkHttp sends: opened when it is sent, and only once. */
final class ContentBody extends RequestBody {
    /** The body of a POST without content, sent with an explicit length of 0. */
    static final RequestBody NONE = new ContentBody(HttpContent.of(new byte[0]));

    private final HttpContent content;
    private final long length;

    ContentBody(HttpContent content) {
        this.content = content;
        this.length = content.length().orElse(-1);
    }

    /** Returns null, since the request's header fields contain the media type. */
    @Override
    public @Nullable MediaType contentType() {
        return null;
    }

    @Override
    public long contentLength() {
        return length;
    }

    /** Returns true even for repeatable content, since retries are not up to OkHttp. */
    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        if (length == 0) {
            return;
        }
        try (InputStream in = content.open()) {
            long unusedWritten = sink.writeAll(Okio.source(in));
        } catch (RuntimeException e) {
            throw new IOException("the content cannot be read: " + e.getMessage(), e);
        }
    }
}
