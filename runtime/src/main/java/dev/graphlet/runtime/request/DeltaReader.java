package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.transport.Exchange;

/** Reads a page of changes. */
record DeltaReader<V extends StructuredValue>(PageReader<V> reader) implements ResponseReader<DeltaPage<V>> {
    @Override
    public DeltaPage<V> read(Exchange exchange) {
        return new DeltaPage<>(reader.read(exchange));
    }
}
