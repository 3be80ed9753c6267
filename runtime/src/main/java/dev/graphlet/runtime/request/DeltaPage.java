package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.validation.Arguments;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One page of changes; iterates over this page only. Immutable and thread-safe.
 *
 * @param <V> the items that changed
 */
public final class DeltaPage<V extends StructuredValue> implements Iterable<Change<V>> {
    private final GraphPage<V> page;

    DeltaPage(GraphPage<V> page) {
        this.page = Arguments.nonNull(page, "page");
    }

    /** The changes of this page, unmodifiable; a page may be empty and still have a next one. */
    public List<Change<V>> changes() {
        return page.value().stream().map(DeltaPage::change).toList();
    }

    private static <V extends StructuredValue> Change<V> change(V value) {
        Map<String, JsonNode> more = value.additionalProperties();
        JsonNode removed = more.get("@removed");
        if (removed != null) {
            return new Change.Removed<>(value, removed.path("reason").asString(""));
        }
        JsonNode context = more.get("@odata.context"); // the form of OData 4.0
        if (context != null && context.asString("").endsWith("/$deletedEntity")) {
            JsonNode reason = more.get("reason");
            return new Change.Removed<>(value, reason == null ? "" : reason.asString(""));
        }
        return new Change.Changed<>(value);
    }

    /** Where the next page is, absolute; empty on the last page. */
    public Optional<String> nextLink() {
        return page.nextLink();
    }

    /** Where to ask for what will have changed after this, absolute; on the last page only. */
    public Optional<String> deltaLink() {
        return page.link("@odata.deltaLink");
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
