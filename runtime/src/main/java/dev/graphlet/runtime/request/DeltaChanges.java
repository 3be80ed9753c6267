package dev.graphlet.runtime.request;

import dev.graphlet.runtime.response.Change;
import dev.graphlet.runtime.response.DeltaPage;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a collection, which can be iterated over once. After the last change, the delta link for later changes
 * is available. Not thread-safe.
 *
 * @param <V> the type of an item
 */
public final class DeltaChanges<V> implements Iterable<Change<V>> {
    private final Iterator<Change<V>> changes = new ItemIterator<>(new Pages());
    private final LinkLoop links = new LinkLoop();
    private final GraphRequest<DeltaPage<V>, ?> first;
    private @Nullable Supplier<DeltaPage<V>> next;
    private @Nullable String deltaLink;

    DeltaChanges(GraphRequest<DeltaPage<V>, ?> first) {
        this.first = first;
        this.next = first::send;
    }

    /** Returns the changes not taken yet. Each page is fetched when needed. */
    @Override
    public Iterator<Change<V>> iterator() {
        return changes;
    }

    /** Returns the changes not taken yet. Each page is fetched when needed. */
    public Stream<Change<V>> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(changes, characteristics), false);
    }

    /**
     * Returns the link for changes after these. Store the link only after all these changes have been processed.
     *
     * @throws IllegalStateException if not all changes have been taken, or if the service sent no delta link
     */
    public String deltaLink() {
        if (changes.hasNext()) {
            throw new IllegalStateException("the delta link follows the last change: read all changes first");
        }
        if (deltaLink == null) {
            throw new IllegalStateException(
                    "the last page must have a delta link, but the service sent none. Start a new delta query.");
        }
        return deltaLink;
    }

    private final class Pages implements Iterator<DeltaPage<V>> {
        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public DeltaPage<V> next() {
            if (next == null) {
                throw new NoSuchElementException("there are no more pages");
            }
            DeltaPage<V> page = next.get();
            deltaLink = page.deltaLink().orElse(null);
            next = page.nextLink().map(link -> following(page, link)).orElse(null);
            return page;
        }

        private GraphRequest<DeltaPage<V>, ?> from(String link) {
            return first.with(first.parts().following(link));
        }

        private Supplier<DeltaPage<V>> following(DeltaPage<V> page, String link) {
            return links.following(link, first.parts().sensitive(), page.maxPages(), () -> from(link)::send);
        }
    }
}
