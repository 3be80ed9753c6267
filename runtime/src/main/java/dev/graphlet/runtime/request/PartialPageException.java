package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.transport.Exchange;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A page of a successful answer that reports an error. It keeps the items and the links that came. */
public final class PartialPageException extends GraphServiceException {
    private static final long serialVersionUID = 1L;

    private final transient GraphPage<?> page;

    PartialPageException(Exchange exchange, JsonNode error, GraphPage<?> page) {
        super(exchange, error);
        this.page = page;
    }

    /** Returns the items that came, without those that are errors, and the link to the next page if there was one. */
    public GraphPage<?> page() {
        return page;
    }

    /** Returns the delta link that came, absolute: to go on from it is to miss what the error stands for. */
    public Optional<String> deltaLink() {
        return page.link(DeltaPage.DELTA_LINK);
    }
}
