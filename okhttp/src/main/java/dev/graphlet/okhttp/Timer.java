package dev.graphlet.okhttp;

import java.time.Duration;
import okio.AsyncTimeout;

/** Runs an action unless stopped in time. Needs no thread of its own: OkHttp's timeout thread serves all timers. */
final class Timer extends AsyncTimeout {
    private final Runnable late;
    private boolean runs;

    /** Creates a timer that runs {@code late}, which must not block. */
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
