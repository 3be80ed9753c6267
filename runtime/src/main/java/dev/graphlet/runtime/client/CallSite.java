package dev.graphlet.runtime.client;

/** The place where a request was sent; the last cause of a failure on another thread. */
final class CallSite extends Exception {
    private static final long serialVersionUID = 1L;

    CallSite() {
        super("sendAsync was called here");
    }

    void addTo(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        if (last instanceof CallSite) {
            failure.addSuppressed(this); // the failure is shared with calls from other places
            return;
        }
        try {
            var unused = last.initCause(this);
        } catch (IllegalStateException e) {
            failure.addSuppressed(this); // the last cause accepts no cause
        }
    }
}
