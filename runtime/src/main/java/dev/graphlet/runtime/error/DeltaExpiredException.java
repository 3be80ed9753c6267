package dev.graphlet.runtime.error;

import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.url.Links;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The service has forgotten a delta link, and everything must be read anew: with the link that it gives, or from the start. */
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

    DeltaExpiredException(Exchange exchange, GraphError error) {
        super(exchange, error);
    }

    /** Whether an answer means that: HTTP status 410 with a link to start over from, or one of the codes that say so. */
    static boolean isMeantBy(Exchange exchange, GraphError error) {
        List<String> codes = error.codes();
        boolean link = startOverLink(exchange.response().headers()).isPresent();
        return (exchange.response().status() == GONE && link)
                || CODES.stream().anyMatch(code -> codes.stream().anyMatch(code::equalsIgnoreCase));
    }

    /** The link to start over from, for {@code delta().from(link)}; empty if the service gives none: begin without one. */
    public Optional<String> startOverLink() {
        return startOverLink(headers());
    }

    private static Optional<String> startOverLink(Headers headers) {
        return headers.first("Location").filter(Links::isGiven);
    }
}
