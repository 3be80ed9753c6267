package dev.graphlet.runtime.response;

import dev.graphlet.runtime.error.GraphServiceException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.json.ExactJson;
import dev.graphlet.runtime.json.JsonFormatException;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.model.ValueReader;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.transport.ResponseLimits;
import dev.graphlet.runtime.url.Links;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads {@code {"value":[…]}} with annotations before or after the items. */
record PageReader<T>(ValueReader<T> item) implements ResponseReader<GraphPage<T>> {
    static <V extends StructuredValue> PageReader<V> of(StructuredType<V> type, TypeRegistry types) {
        return new PageReader<>(ValueReader.of(type, types));
    }

    @Override
    public GraphPage<T> read(Exchange exchange) {
        byte[] body = exchange.response().sharedBody();
        if (body.length == 0) {
            throw EmptyResponse.of(exchange, "a page of " + item, "");
        }
        List<T> items = new ArrayList<>();
        Map<String, JsonNode> annotations = new LinkedHashMap<>();
        try {
            ResponseLimits limits = exchange.limits();
            boolean hasValue = ExactJson.read(
                    body, limits.maxDepth(), parser -> read(parser, items, annotations, limits.maxPageItems()));
            JsonNode error = error(items, annotations);
            if (error != null) {
                throw reported(exchange, error, items, annotations);
            }
            if (!hasValue) {
                throw new UnexpectedResponseException(exchange, "the page has no 'value'", null);
            }
        } catch (JacksonException e) {
            JsonNode error = item.declares(ReportedError.NAME) ? error(items, annotations) : ReportedError.in(exchange);
            throw error == null ? ObjectReader.unreadable(exchange, e) : reported(exchange, error, items, annotations);
        }
        checkLink(exchange, annotations, GraphPage.NEXT_LINK);
        checkLink(exchange, annotations, DeltaPage.DELTA_LINK);
        return page(exchange, items, annotations);
    }

    private static <V> GraphPage<V> page(Exchange exchange, List<V> items, Map<String, JsonNode> annotations) {
        return new GraphPage<>(
                items, annotations, exchange.line().uri(), exchange.limits().maxPages());
    }

    private static void checkLink(Exchange exchange, Map<String, JsonNode> annotations, String name) {
        JsonNode link = annotations.get(name);
        if (link != null && !link.isNull() && !(link.isString() && Links.isUrl(link.stringValue()))) {
            throw new UnexpectedResponseException(exchange, "its '" + name + "' is not a URL", null);
        }
    }

    /** Collects items and annotations, up to a failure if any, and returns whether there was a {@code value}. */
    private boolean read(JsonParser parser, List<T> items, Map<String, JsonNode> annotations, int most) {
        boolean hasValue = false;
        expect(parser, parser.nextToken(), JsonToken.START_OBJECT, "a page, an object");
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (name.equals("value")) {
                hasValue = true;
                items.clear();
                expect(parser, parser.currentToken(), JsonToken.START_ARRAY, "an array of " + item);
                item.readItems(parser, items, most);
            } else {
                annotations.put(name, ExactJson.read(parser));
            }
        }
        expect(parser, parser.nextToken(), null, "nothing after the page");
        return hasValue;
    }

    private static @Nullable JsonNode error(List<?> items, Map<String, JsonNode> annotations) {
        JsonNode beside = annotations.get(ReportedError.NAME);
        if (GraphServiceException.isReportedBy(beside)) {
            return beside;
        }
        for (Object item : items) {
            JsonNode error = error(item);
            if (error != null) {
                return error;
            }
        }
        return null;
    }

    private static @Nullable JsonNode error(Object item) {
        JsonNode error =
                item instanceof StructuredValue value ? StructuredType.undeclared(value, ReportedError.NAME) : null;
        return GraphServiceException.isReportedBy(error) ? error : null;
    }

    private static GraphServiceException reported(
            Exchange exchange, JsonNode error, List<?> items, Map<String, JsonNode> annotations) {
        if (items.isEmpty() && annotations.keySet().stream().noneMatch(name -> name.endsWith("Link"))) {
            return GraphServiceException.reported(exchange, error);
        }
        List<?> came = items.stream().filter(item -> error(item) == null).toList();
        return new PartialPageException(exchange, error, page(exchange, came, annotations));
    }

    private static void expect(
            JsonParser parser, @Nullable JsonToken token, @Nullable JsonToken expected, String description) {
        if (token != expected) {
            throw JsonFormatException.mismatch(parser, description, true);
        }
    }
}
