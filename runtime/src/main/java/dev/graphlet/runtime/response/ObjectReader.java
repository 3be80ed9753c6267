package dev.graphlet.runtime.response;

import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import dev.graphlet.runtime.transport.Exchange;
import tools.jackson.core.JacksonException;

/** Reads one object; a missing body is an error. */
record ObjectReader<T extends StructuredValue>(StructuredType<T> type, TypeRegistry types)
        implements ResponseReader<T> {
    @Override
    public T read(Exchange exchange) {
        byte[] body = exchange.response().sharedBody();
        if (body.length == 0) {
            String advice = CreatedReader.entityId(exchange)
                    .map(url -> ". The service carried out the request, and the object is at " + url + ": send the"
                            + " request with returnMinimal() to get this URL")
                    .orElse("; a 'Prefer: return=minimal' header has this effect");
            throw EmptyResponse.of(exchange, "a '" + type.name() + "'", advice);
        }
        try {
            return ReportedError.checked(
                    exchange, type.read(body, types, exchange.limits().maxDepth()));
        } catch (JacksonException e) {
            boolean declared = type.edmType().property(ReportedError.NAME).isPresent();
            throw declared ? unreadable(exchange, e) : ReportedError.or(exchange, unreadable(exchange, e));
        }
    }

    static UnexpectedResponseException unreadable(Exchange exchange, JacksonException e) {
        return UnexpectedResponseException.unreadable(exchange, e);
    }
}
