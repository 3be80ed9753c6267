package dev.graphlet.okhttp;

import java.time.Duration;
import okio.AsyncTimeout;

/** Does something unless it is stopped in time. Costs no thread: the one that minds OkHttp's own timeouts minds it. */
final class Timer extends AsyncTimeout {
    private final Runnable late;
    private boolean runs;

    /** Makes a timer; {@code late} must not block. */
    Timer(Runnable late) {
        this.late = late;
    }

    synchronized void start(Duration timeout) {
        if (!runs && !timeout.isZero()) {
            runs = true;
            OkHttpTimeouts.set(this, timeout);
            enter();
        }
    }

    synchronized void stop() {
        if (runs) {
            runs = false;
            boolean unusedLate = exit();
        }
    }

    @Override
    protected void timedOut() {
        late.run();
    }
}
