package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.EndlessPagesException;
import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.response.GraphPage;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A request for a collection, whose result is split into pages (OData Protocol 4.01, section 11.2.6.7). Iterating over
 * the request sends it and follows the links to the next pages as needed. The request for each page has the headers of
 * this request. Iteration throws the exceptions of {@link #send}, for every page.
 *
 * @param <V> the type of an item
 */
public interface PagedRequest<V> extends Iterable<V> {
    /**
     * Returns a request for the page at {@code nextLink}, to resume an earlier listing.
     *
     * @param nextLink from {@link GraphPage#nextLink}
     * @throws IllegalArgumentException if {@code nextLink} is blank
     */
    PagedRequest<V> page(String nextLink);

    /**
     * Sends this request and returns one page.
     *
     * @throws GraphException as any request
     */
    GraphPage<V> send();

    /** Sends this request without blocking and returns one page. */
    CompletableFuture<GraphPage<V>> sendAsync();

    /**
     * Returns the page of this request and all following pages. Each page is fetched when the stream reaches it.
     *
     * @throws EndlessPagesException while the stream is read, if the links form a circle, or lead to more pages than
     *     the client's limit allows. The stream first returns the pages that were fetched before.
     */
    default Stream<GraphPage<V>> pages() {
        return streamOf(new PageIterator<>(this, false));
    }

    /** Returns all items from this page on; the next page is fetched when the last item of a page has been taken. */
    default Stream<V> stream() {
        return pages().flatMap(page -> page.value().stream());
    }

    /**
     * Returns all items from this page on. While the items of a page are taken, one page is fetched ahead. Closing the
     * stream cancels the fetch of that page.
     */
    default Stream<V> streamAhead() {
        PageIterator<V> pages = new PageIterator<>(this, true);
        return streamOf(pages).onClose(pages::close).flatMap(page -> page.value().stream());
    }

    /** Returns all items from this page on; the next page is fetched when the last item of a page has been taken. */
    @Override
    default Iterator<V> iterator() {
        return new ItemIterator<>(new PageIterator<>(this, false));
    }

    private static <T> Stream<T> streamOf(Iterator<T> items) {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, characteristics), false);
    }
}
