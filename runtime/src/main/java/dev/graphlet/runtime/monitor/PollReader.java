package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.transport.Exchange;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads the response of a monitor, which may be a result that is not JSON. */
record PollReader() implements ResponseReader<Poll> {
    @Override
    public Poll read(Exchange exchange) {
        return new Poll(exchange, body(exchange));
    }

    private static JsonNode body(Exchange exchange) {
        byte[] body = exchange.response().sharedBody();
        try {
            return body.length == 0
                    ? MissingNode.getInstance()
                    : ExactJson.read(body, exchange.limits().maxDepth());
        } catch (JacksonException e) {
            String type = exchange.response().headers().first("Content-Type").orElse("");
            if (type.toLowerCase(Locale.ROOT).contains("json")) {
                throw new UnexpectedResponseException(
                        exchange,
                        "the status of the long-running operation cannot be read as JSON: " + e.getOriginalMessage(),
                        e);
            }
            return MissingNode.getInstance();
        }
    }
}
