package dev.graphlet.runtime.transport;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;

/** Closes the JDK's client at once, where the JDK has that: from 21 on. */
final class HttpClientShutdown {
    private static final @Nullable MethodHandle SHUTDOWN_NOW = find();

    private HttpClientShutdown() {}

    private static @Nullable MethodHandle find() {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(HttpClient.class, "shutdownNow", MethodType.methodType(void.class));
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    static void now(HttpClient client) {
        if (SHUTDOWN_NOW == null) {
            return; // the garbage collector does it
        }
        try {
            SHUTDOWN_NOW.invoke(client);
        } catch (Throwable e) { // what the handle declares; shutdownNow throws nothing but errors
            throw new IllegalStateException(e);
        }
    }
}
