package dev.graphlet.runtime.transport;

import java.util.Set;

/** Tells which redirects are followed (RFC 9110, section 15.4). For the runtime. Thread-safe. */
public final class Redirects {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** Those after which a POST goes on as a GET, as browsers do. */
    private static final Set<Integer> SEE_OTHER = Set.of(301, 302, 303);

    private Redirects() {}

    /** Tells whether to follow: a read is; so is an action whose answer is a stream, since that is what the other URL has. */
    public static boolean isFollowed(HttpMethod method, boolean streamed, int status) {
        return method == HttpMethod.GET
                ? REDIRECTS.contains(status)
                : method == HttpMethod.POST && streamed && SEE_OTHER.contains(status);
    }
}
