package dev.graphlet.runtime.request;

/**
 * One change of a collection (OData JSON 4.01, section 15). A service may send the same change again, and one that was
 * overtaken by a later one.
 *
 * @param <V> the item
 */
public sealed interface Change<V> {
    /** What the service sent of the item: all of it, what changed, or hardly more than its key. */
    V value();

    /**
     * The item was added or changed.
     *
     * @param value the item, with its key and at least what changed
     */
    record Changed<V>(V value) implements Change<V> {}

    /**
     * The item is not in the collection any more.
     *
     * @param value its key, and what else the service sent
     * @param reason {@code deleted} if it is gone for good, {@code changed} if it may come back or is elsewhere; as the
     *     service wrote it, empty if it gives none
     */
    record Removed<V>(V value, String reason) implements Change<V> {}
}
