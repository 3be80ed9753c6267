package dev.graphlet.runtime.response;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of changes; iterates over this page only. Immutable and thread-safe.
 *
 * @param <V> the type of an item
 */
public final class DeltaPage<V> implements Iterable<Change<V>> {
    static final String DELTA_LINK = "@odata.deltaLink";

    private final GraphPage<V> page;
    private final List<Change<V>> changes;

    DeltaPage(GraphPage<V> page, List<Change<V>> changes) {
        this.page = page;
        this.changes = List.copyOf(changes);
    }

    /** Returns a page with the links of this one, and the item of each change changed. */
    <U> DeltaPage<U> map(Function<? super V, ? extends U> change) {
        List<Change<U>> mapped = new ArrayList<>();
        for (Change<V> one : changes) {
            U value = change.apply(one.value());
            mapped.add(
                    one instanceof Change.Changed<V> changed
                            ? new Change.Changed<>(value, changed.related())
                            : new Change.Removed<>(value, ((Change.Removed<V>) one).reason()));
        }
        return new DeltaPage<>(page.map(change), mapped);
    }

    /** Returns the changes of this page, unmodifiable; an empty page may still have a next page. */
    public List<Change<V>> changes() {
        return changes;
    }

    /** Returns the absolute link to the next page; empty on the last page. */
    public Optional<String> nextLink() {
        return page.nextLink();
    }

    /** Returns the absolute link for changes after these; present on the last page only. */
    public Optional<String> deltaLink() {
        return page.link(DELTA_LINK);
    }

    /** Returns the maximum number of pages to follow. */
    public int maxPages() {
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

    /** Returns a text with the changes and whether there is a next page. */
    @Override
    public String toString() {
        return "DeltaPage" + changes() + (nextLink().isPresent() ? " and more" : "");
    }
}
