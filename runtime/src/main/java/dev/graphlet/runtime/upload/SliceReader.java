package dev.graphlet.runtime.upload;

import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.transport.Exchange;

/** Reads the response to a slice. */
record SliceReader() implements ResponseReader<SliceAnswer> {
    @Override
    public boolean accepts(int status) {
        return ResponseReader.super.accepts(status) || status == SliceAnswer.RANGE_NOT_SATISFIABLE;
    }

    @Override
    public SliceAnswer read(Exchange exchange) {
        return new SliceAnswer(exchange, UploadStatus.parse(exchange));
    }
}
