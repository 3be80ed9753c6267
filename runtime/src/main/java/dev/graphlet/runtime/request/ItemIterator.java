package dev.graphlet.runtime.request;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The items of page after page. Not thread-safe. */
final class ItemIterator<V> implements Iterator<V> {
    private final Iterator<? extends Iterable<V>> pages;
    private Iterator<V> items = Collections.emptyIterator();

    ItemIterator(Iterator<? extends Iterable<V>> pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && pages.hasNext()) {
            items = pages.next().iterator();
        }
        return items.hasNext();
    }

    @Override
    public V next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more items");
        }
        return items.next();
    }
}
