package dev.graphlet.okhttp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.ResponseBody;
import okio.BufferedSource;

/** A response body that is read while it is received. Closing the stream, on any thread, ends the exchange. */
final class BodyStream extends InputStream {
    private final Sending sending;
    private final ResponseBody body;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile boolean closed;

    BodyStream(Sending sending, ResponseBody body) {
        this.sending = sending;
        this.body = body;
    }

    @Override
    public int read() throws IOException {
        byte[] octet = new byte[1];
        return read(octet, 0, 1) < 0 ? -1 : octet[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        Objects.checkFromIndexSize(offset, most, into.length);
        if (most == 0) {
            return 0;
        }
        reading.lock();
        try {
            return octets(into, offset, most);
        } finally {
            try {
                if (closed) {
                    release();
                }
            } finally {
                reading.unlock();
            }
        }
    }

    private int octets(byte[] into, int offset, int most) throws IOException {
        if (closed) {
            throw sending.failure(new IOException("the stream is closed"));
        }
        try {
            BufferedSource source = body.source();
            int read = source.read(into, offset, most);
            if (read < 0) {
                release();
            }
            return read;
        } catch (IOException e) {
            release();
            throw sending.failure(e);
        } catch (IllegalStateException e) {
            throw sending.failure(new IOException("the stream is closed", e)); // the end was read before
        }
    }

    /** Closes the stream without waiting for a concurrent read, which fails immediately. */
    @Override
    public void close() {
        closed = true;
        sending.cancelCall();
        if (reading.tryLock()) {
            try {
                release();
            } finally {
                reading.unlock();
            }
        }
    }

    private void release() {
        try {
            body.close();
        } catch (RuntimeException e) {
            // the call was cancelled, nothing is left to report
        } finally {
            sending.over();
        }
    }
}
