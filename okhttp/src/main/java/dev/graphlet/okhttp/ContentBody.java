package dev.graphlet.okhttp;

import dev.graphlet.runtime.transport.HttpContent;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Content as OkHttp sends it: opened when it is, and once. */
final class ContentBody extends RequestBody {
    /** What a POST without a body has, which HTTP tells from one whose body was forgotten. */
    static final RequestBody NONE = new ContentBody(HttpContent.of(new byte[0]));

    private final HttpContent content;
    private final long length;

    ContentBody(HttpContent content) {
        this.content = content;
        this.length = content.length().orElse(-1);
    }

    /** Returns null, since the request's own headers say it. */
    @Override
    public @Nullable MediaType contentType() {
        return null;
    }

    @Override
    public long contentLength() {
        return length;
    }

    /** Returns true even of what could be sent twice: whether it is, is not for OkHttp to say. */
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
