package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.request.ResponseReader;
import dev.graphlet.runtime.transport.Exchange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads what a monitor says, whatever it is. */
record PollReader() implements ResponseReader<Poll> {
    @Override
    public Poll read(Exchange exchange) {
        return new Poll(exchange, body(exchange.response().sharedBody()));
    }

    private static JsonNode body(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : ExactJson.read(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
