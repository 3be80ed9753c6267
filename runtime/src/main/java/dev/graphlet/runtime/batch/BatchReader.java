package dev.graphlet.runtime.batch;

import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the responses of a batch, which arrive in any order, into a map by item id. */
record BatchReader() implements ResponseReader<Map<String, GraphResponse>> {
    @Override
    public Map<String, GraphResponse> read(Exchange exchange) {
        JsonNode tree = tree(exchange);
        JsonNode responses = tree.path("responses");
        JsonNode error = tree.path("error");
        if (GraphServiceException.isReportedBy(error)) {
            throw GraphServiceException.reported(exchange, error);
        }
        if (!responses.isArray()) {
            throw new UnexpectedResponseException(exchange, "the response to the batch has no 'responses'", null);
        }
        Map<String, GraphResponse> byId = new HashMap<>();
        for (JsonNode response : responses) {
            Headers headers = BatchText.headers(response);
            byId.put(
                    response.path("id").asString(""),
                    new GraphResponse(response.path("status").asInt(0), headers, BatchText.body(response, headers)));
        }
        return byId;
    }

    private static JsonNode tree(Exchange exchange) {
        try {
            return ExactJson.read(
                    exchange.response().sharedBody(), exchange.limits().maxDepth());
        } catch (JacksonException e) {
            throw UnexpectedResponseException.unreadable(exchange, e);
        }
    }
}
