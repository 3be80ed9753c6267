package dev.graphlet.runtime.client;

/** Where a request was sent from: the end of the chain of causes of a failure that another thread meets. */
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
            failure.addSuppressed(this); // a failure that others met too, each from elsewhere
            return;
        }
        try {
            var unused = last.initCause(this);
        } catch (IllegalStateException e) {
            failure.addSuppressed(this); // the last cause says that it has none
        }
    }
}
