package dev.graphlet.runtime.transport;

import dev.graphlet.runtime.InternalApi;
import java.util.Set;

/** Decides which redirects are followed (RFC 9110, section 15.4). For the runtime. Thread-safe. */
@InternalApi
public final class Redirects {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** The statuses after which a POST continues as a GET, as in browsers. */
    private static final Set<Integer> SEE_OTHER = Set.of(301, 302, 303);

    private Redirects() {}

    /**
     * Returns whether to follow a redirect. A GET follows every redirect. A POST follows 301, 302 and 303, and only if
     * its response is streamed, because the content is then at the URL in {@code Location}.
     */
    public static boolean isFollowed(HttpMethod method, boolean streamed, int status) {
        return method == HttpMethod.GET
                ? REDIRECTS.contains(status)
                : method == HttpMethod.POST && streamed && SEE_OTHER.contains(status);
    }
}
