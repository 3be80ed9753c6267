package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Locale;
import java.util.Set;

/** Checks which headers a caller may set. For the runtime. */
@InternalApi
public final class SettableHeaders {
    private static final Set<String> SET_BY_TRANSPORT =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private SettableHeaders() {}

    /**
     * Returns {@code name}.
     *
     * @throws IllegalArgumentException if the client or its transport sets the header {@code name}
     */
    public static String checked(String name) {
        String lowerCase = Arguments.nonNull(name, "name").toLowerCase(Locale.ROOT);
        if (lowerCase.equals("authorization")) {
            throw new IllegalArgumentException(
                    "name must not be '" + name + "': use accessToken on the client's builder");
        }
        if (SET_BY_TRANSPORT.contains(lowerCase)) {
            throw new IllegalArgumentException("name must not be '" + name + "': the transport sets that header");
        }
        return name;
    }
}
