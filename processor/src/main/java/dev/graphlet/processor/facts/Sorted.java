package dev.graphlet.processor.facts;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Immutable collections in an order of their own. */
final class Sorted {
    private Sorted() {}

    static <T> List<T> by(List<T> items, Comparator<? super T> order) {
        return items.stream().sorted(order).toList();
    }

    /** Returns the names without duplicates, sorted, as a set that keeps this order. */
    static Set<String> names(Set<String> names) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }
}
