package dev.graphlet.runtime.request;

import dev.graphlet.runtime.error.GraphException;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Fetches page after page. Not thread-safe. */
final class PageIterator<V> implements Iterator<GraphPage<V>> {
    private final boolean ahead;
    private final LinkCircle links = new LinkCircle();
    private @Nullable PagedRequest<V> next;
    private @Nullable CompletableFuture<GraphPage<V>> coming;

    PageIterator(PagedRequest<V> first, boolean ahead) {
        this.next = first;
        this.ahead = ahead;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public GraphPage<V> next() {
        if (next == null) {
            throw new NoSuchElementException("there is no more page");
        }
        GraphPage<V> page = coming == null ? next.send() : arrived(coming);
        PagedRequest<V> current = next;
        next = page.nextLink()
                .map(link -> current.page(links.checked(link, sensitive(current))))
                .orElse(null);
        coming = ahead && next != null ? next.sendAsync() : null;
        return page;
    }

    private static SensitiveValues sensitive(PagedRequest<?> request) {
        return request instanceof GraphRequest<?, ?> known ? known.parts().sensitive() : SensitiveValues.NONE;
    }

    /** The page that was fetched ahead; its failure has the stack of who waits for it. */
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
