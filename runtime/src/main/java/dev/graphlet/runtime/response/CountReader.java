package dev.graphlet.runtime.response;

import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.transport.Exchange;
import java.nio.charset.StandardCharsets;

/** Reads a number from a plain-text body, which may begin with a byte order mark. */
record CountReader() implements ResponseReader<Long> {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public Long read(Exchange exchange) {
        String text = new String(exchange.response().body(), StandardCharsets.UTF_8)
                .replace(BYTE_ORDER_MARK, "")
                .strip();
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw ReportedError.or(exchange, new UnexpectedResponseException(exchange, "the body is not a number", e));
        }
    }
}
