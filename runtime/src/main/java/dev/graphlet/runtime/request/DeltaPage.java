package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of changes; iterates over this page only. Immutable and thread-safe.
 *
 * @param <V> the items that changed
 */
public final class DeltaPage<V extends StructuredValue> implements Iterable<Change<V>> {
    static final String DELTA_LINK = "@odata.deltaLink";

    private final GraphPage<V> page;
    private final List<Change<V>> changes;

    DeltaPage(GraphPage<V> page, List<Change<V>> changes) {
        this.page = page;
        this.changes = List.copyOf(changes);
    }

    /** The changes of this page, unmodifiable; a page may be empty and still have a next one. */
    public List<Change<V>> changes() {
        return changes;
    }

    /** Where the next page is, absolute; empty on the last page. */
    public Optional<String> nextLink() {
        return page.nextLink();
    }

    /** Where to ask for what will have changed after this, absolute; on the last page only. */
    public Optional<String> deltaLink() {
        return page.link(DELTA_LINK);
    }

    /** Returns how many pages are followed. */
    int maxPages() {
        return page.maxPages();
    }

    @Override
    public Iterator<Change<V>> iterator() {
        return changes().iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeltaPage<?> that && page.equals(that.page);
    }

    @Override
    public int hashCode() {
        return page.hashCode();
    }

    /** The changes, and whether there are more. */
    @Override
    public String toString() {
        return "DeltaPage" + changes() + (nextLink().isPresent() ? " and more" : "");
    }
}
