package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.url.Links;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Thrown when a delta link has expired. All entities must be read again, from {@link #startOverLink} or the start. */
public final class DeltaExpiredException extends GoneException {
    private static final long serialVersionUID = 1L;
    private static final int GONE = 410;
    private static final Set<String> CODES = Set.of(
            "syncStateNotFound",
            "syncStateInvalid",
            "resyncRequired",
            "resyncApplyDifferences",
            "resyncUploadDifferences",
            "resyncChangesApplyDifferences",
            "resyncChangesUploadDifferences");

    private static final Pattern DELTA = Pattern.compile("[/.]delta(\\([^/]*\\))?$");

    DeltaExpiredException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }

    /**
     * Returns whether a response means that a delta link has expired: status 410 to a delta request or with a link to
     * start over from, or one of the known error codes.
     */
    static boolean isMeantBy(Exchange exchange, GraphError error) {
        List<String> codes = error.codes();
        boolean link = startOverLink(exchange.response().headers()).isPresent();
        return (exchange.response().status() == GONE
                        && (link || isDelta(exchange.line().uri())))
                || CODES.stream().anyMatch(code -> codes.stream().anyMatch(code::equalsIgnoreCase));
    }

    /**
     * Returns whether {@code uri} is a delta request: by its function, which all its links contain, or by its token.
     */
    private static boolean isDelta(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        return DELTA.matcher(path).find() || query.toLowerCase(Locale.ROOT).contains("deltatoken=");
    }

    /** Returns the link to start over from, for {@code delta().from(link)}; if empty, start without a link. */
    public Optional<String> startOverLink() {
        return startOverLink(headers());
    }

    private static Optional<String> startOverLink(Headers headers) {
        return headers.first("Location").filter(Links::isGiven);
    }
}
