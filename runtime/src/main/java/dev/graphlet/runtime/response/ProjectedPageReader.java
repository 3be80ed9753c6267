package dev.graphlet.runtime.response;

import dev.graphlet.runtime.model.ProjectedValue;
import dev.graphlet.runtime.model.Projection;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.transport.Exchange;

/** Reads a page of entities as values of a projection. */
record ProjectedPageReader<V extends StructuredValue, T extends ProjectedValue<?>>(
        ResponseReader<GraphPage<V>> reader, Projection<? super V, T> projection)
        implements WrappingReader<GraphPage<T>, GraphPage<V>> {
    @Override
    public GraphPage<T> read(Exchange exchange) {
        return reader.read(exchange).map(projection::of);
    }
}
