package dev.graphlet.runtime.monitor;

import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.response.ResponseReader;
import dev.graphlet.runtime.transport.Exchange;
import dev.graphlet.runtime.url.Links;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an operation began: now, with a response, or earlier. */
sealed interface Beginning<T extends @Nullable Object> {
    /** Returns the URL of the monitor, or the service's text if the text is not a URL; empty if there is no monitor. */
    Optional<String> monitor();

    /**
     * Returns the URL of the monitor.
     *
     * @throws UnexpectedResponseException if the service sent no valid URL
     */
    URI url();

    /** Returns the result from the first response, if there is no monitor. */
    T result();

    /** The operation began with the response in {@code exchange}. */
    record Answered<T extends @Nullable Object>(Exchange exchange, ResponseReader<T> reader) implements Beginning<T> {
        private static final int ACCEPTED = 202;

        private Optional<PlacedLink> link() {
            if (exchange.response().status() != ACCEPTED) {
                return Optional.empty();
            }
            List<PlacedLink> links = Stream.of("Operation-Location", "Location")
                    .flatMap(name -> PlacedLink.ofHeader(exchange, name).stream())
                    .toList();
            return PlacedLink.best(links);
        }

        @Override
        public Optional<String> monitor() {
            return link().map(link -> link.isUrl() ? link.url().toString() : link.text());
        }

        @Override
        public URI url() {
            return link().orElseThrow().url();
        }

        @Override
        public T result() {
            return reader.result(exchange);
        }
    }

    /** The operation began earlier; its monitor is known. */
    record Resumed<T extends @Nullable Object>(URI url) implements Beginning<T> {
        /** Returns a beginning by the URL of {@link LongRunningOperation#monitor}, or by a link below {@code root}. */
        static <T extends @Nullable Object> Resumed<T> at(URI root, String monitor) {
            try {
                return new Resumed<>(Links.resolve(root, URI.create(root + "/"), monitor));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("monitor must be a URL, but is not", e);
            }
        }

        @Override
        public Optional<String> monitor() {
            return Optional.of(url.toString());
        }

        @Override
        public T result() {
            throw new IllegalStateException("a resumed operation must have a monitor");
        }
    }
}
