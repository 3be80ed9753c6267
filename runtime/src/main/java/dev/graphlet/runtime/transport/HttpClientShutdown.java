package dev.graphlet.runtime.transport;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;

/** Shuts down the JDK's client immediately, where the JDK supports this (21 and later). */
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
            return; // left to the garbage collector
        }
        try {
            SHUTDOWN_NOW.invoke(client);
        } catch (Throwable e) { // declared by the handle; shutdownNow throws only errors
            throw new IllegalStateException(e);
        }
    }
}
