package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fetches page after page. Not thread-safe, except for {@link #close}. */
final class PageIterator<V> implements Iterator<GraphPage<V>>, AutoCloseable {
    private final PagedRequest<V> first;
    private final boolean ahead;
    private final LinkLoop links = new LinkLoop();
    private final AsyncSteps<GraphPage<V>> fetched = new AsyncSteps<>();
    private @Nullable Supplier<GraphPage<V>> next;

    PageIterator(PagedRequest<V> first, boolean ahead) {
        this.first = first;
        this.ahead = ahead;
        this.next = first::send;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public GraphPage<V> next() {
        if (next == null) {
            throw new NoSuchElementException("there are no more pages");
        }
        GraphPage<V> page = next.get();
        next = page.nextLink().map(link -> following(page, link)).orElse(null);
        return page;
    }

    private Supplier<GraphPage<V>> following(GraphPage<V> page, String link) {
        return links.following(link, sensitive(first), page.maxPages(), () -> {
            PagedRequest<V> request = first.page(link);
            if (!ahead) {
                return request::send;
            }
            CompletableFuture<GraphPage<V>> coming = request.sendAsync();
            fetched.underWay(coming);
            return () -> arrived(coming);
        });
    }

    private static SensitiveValues sensitive(PagedRequest<?> request) {
        return request instanceof GraphRequest<?, ?> known ? known.parts().sensitive() : SensitiveValues.NONE;
    }

    /** Cancels the page that is being fetched ahead, if there is one. */
    @Override
    public void close() {
        fetched.result().cancel(false);
    }

    /** Returns the page that was fetched ahead; a {@link GraphException} is thrown without its wrapper. */
    private static <T> T arrived(CompletableFuture<T> coming) {
        try {
            return coming.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof GraphException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
