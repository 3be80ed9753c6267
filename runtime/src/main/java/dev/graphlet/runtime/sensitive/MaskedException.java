package dev.graphlet.runtime.sensitive;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Replaces a failure whose texts contain a sensitive value; the message is the masked text of the failure. */
final class MaskedException extends Exception {
    private static final long serialVersionUID = 1L;

    private MaskedException(Throwable failure, @Nullable Throwable cause, SensitiveValues sensitive) {
        super(sensitive.mask(failure.toString()), cause);
        setStackTrace(failure.getStackTrace());
    }

    static Throwable of(Throwable failure, SensitiveValues sensitive) {
        return shows(failure, sensitive, seen()) ? copy(failure, sensitive, seen()) : failure;
    }

    private static boolean shows(@Nullable Throwable failure, SensitiveValues sensitive, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        boolean itself = !sensitive.mask(failure.toString()).equals(failure.toString())
                || shows(failure.getCause(), sensitive, seen);
        for (Throwable suppressed : failure.getSuppressed()) {
            itself |= shows(suppressed, sensitive, seen);
        }
        return itself;
    }

    private static Throwable copy(Throwable failure, SensitiveValues sensitive, Set<Throwable> seen) {
        seen.add(failure);
        Throwable cause = failure.getCause();
        MaskedException copy = new MaskedException(
                failure, cause == null || seen.contains(cause) ? null : copy(cause, sensitive, seen), sensitive);
        for (Throwable suppressed : failure.getSuppressed()) {
            if (!seen.contains(suppressed)) {
                copy.addSuppressed(copy(suppressed, sensitive, seen));
            }
        }
        return copy;
    }

    private static Set<Throwable> seen() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
