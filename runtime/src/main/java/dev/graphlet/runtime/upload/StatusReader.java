package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.transport.Exchange;

/** Reads the status of a session. */
record StatusReader() implements ResponseReader<UploadStatus> {
    @Override
    public UploadStatus read(Exchange exchange) {
        return UploadStatus.parse(exchange);
    }
}
