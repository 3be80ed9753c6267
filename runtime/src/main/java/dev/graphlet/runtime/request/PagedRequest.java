package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.EndlessPagesException;
import dev.graphlet.runtime.error.GraphException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A request of a collection, whose answer comes in pages (OData Protocol 4.01, section 11.2.6.7). Iterating over it
 * sends it, and follows the links to the next pages as far as the caller goes; each page carries the headers of this
 * request. What {@link #send} throws is thrown by the iteration too, whichever page it meets.
 *
 * @param <V> one item
 */
public interface PagedRequest<V> extends Iterable<V> {
    /**
     * The same request for the page of that link, to resume where another left off.
     *
     * @param nextLink from {@link GraphPage#nextLink}
     * @throws IllegalArgumentException if it is blank
     */
    PagedRequest<V> page(String nextLink);

    /**
     * One page.
     *
     * @throws GraphException as any request
     */
    GraphPage<V> send();

    /** One page, without blocking. */
    CompletableFuture<GraphPage<V>> sendAsync();

    /**
     * All pages from this one on, each fetched when it is asked for.
     *
     * @throws EndlessPagesException while it is read, if the links lead in a circle, or to more pages than the client's
     *     limits allow; the pages before have been given by then
     */
    default Stream<GraphPage<V>> pages() {
        return streamOf(new PageIterator<>(this, false));
    }

    /** All items from this page on; the next page is fetched when the last item of a page has been taken. */
    default Stream<V> stream() {
        return pages().flatMap(page -> page.value().stream());
    }

    /**
     * All items from this page on; the next page, and no more than that, is fetched while the items of a page are taken. Closing
     * the stream gives up the page that is under way.
     */
    default Stream<V> streamAhead() {
        PageIterator<V> pages = new PageIterator<>(this, true);
        return streamOf(pages).onClose(pages::close).flatMap(page -> page.value().stream());
    }

    /** All items from this page on; the next page is fetched when the last item of a page has been taken. */
    @Override
    default Iterator<V> iterator() {
        return new ItemIterator<>(new PageIterator<>(this, false));
    }

    private static <T> Stream<T> streamOf(Iterator<T> items) {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, characteristics), false);
    }
}
