package dev.graphlet.runtime.response;

import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.transport.Exchange;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A page of a successful response that reports an error. The exception keeps the items and links of the page. */
public final class PartialPageException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    private final transient GraphPage<?> page;

    PartialPageException(Exchange exchange, JsonNode error, GraphPage<?> page) {
        super(exchange, error);
        this.page = page;
    }

    /** Returns the items that are not errors, and the link to the next page if there is one. */
    public GraphPage<?> page() {
        return page;
    }

    /** Returns the absolute delta link; continuing from it skips the items that the error replaces. */
    public Optional<String> deltaLink() {
        return page.link(DeltaPage.DELTA_LINK);
    }
}
