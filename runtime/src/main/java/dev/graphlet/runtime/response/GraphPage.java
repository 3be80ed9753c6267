package dev.graphlet.runtime.response;

import dev.graphlet.runtime.url.Links;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One page of a collection; iterates over this page only. Immutable and thread-safe.
 *
 * @param <T> the type of an item
 */
public final class GraphPage<T> implements Iterable<T> {
    static final String NEXT_LINK = "@odata.nextLink";
    private static final String COUNT = "@odata.count";

    private final List<T> value;
    private final Map<String, JsonNode> annotations;

    private final URI uri;
    private final int maxPages;

    /** Creates the page at {@code uri}, in a listing of at most {@code maxPages} pages. */
    GraphPage(List<T> value, Map<String, JsonNode> annotations, URI uri, int maxPages) {
        this.value = List.copyOf(value);
        this.annotations = annotations;
        this.uri = uri;
        this.maxPages = maxPages;
    }

    /** Returns a page with the links and annotations of this one, and each item changed. */
    <U> GraphPage<U> map(Function<? super T, ? extends U> change) {
        List<U> items = new ArrayList<>();
        value.forEach(item -> items.add(change.apply(item)));
        return new GraphPage<>(items, annotations, uri, maxPages);
    }

    /** Returns the maximum number of pages that a listing follows. */
    public int maxPages() {
        return maxPages;
    }

    /** Returns the items of this page, unmodifiable; an empty page may still have a next page. */
    public List<T> value() {
        return value;
    }

    /**
     * Returns the link to the next page; empty on the last page. A relative link is resolved, so the link can be
     * stored.
     */
    public Optional<String> nextLink() {
        return link(NEXT_LINK);
    }

    /**
     * Returns the absolute link in {@code annotation}; empty if there is none, if it is blank, or if it is not a URL.
     */
    Optional<String> link(String annotation) {
        return Optional.ofNullable(annotations.get(annotation))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(link -> Links.isGiven(link) && Links.isUrl(link))
                .map(link ->
                        Links.isAbsolute(link) ? link : Links.resolve(uri, link).toString());
    }

    /** Returns the annotations and properties other than {@code value}. */
    Map<String, JsonNode> annotations() {
        return annotations;
    }

    /** Returns the number of items on all pages; empty on later pages, and if the request did not ask for a count. */
    public Optional<Long> count() {
        return Optional.ofNullable(annotations.get(COUNT)).flatMap(GraphPage::number);
    }

    private static Optional<Long> number(JsonNode node) {
        String text = node.isString() || node.isIntegralNumber() ? node.asString() : "";
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** Returns copies of the other annotations and properties of the page, in order. */
    public Map<String, JsonNode> additionalProperties() {
        Map<String, JsonNode> others = new LinkedHashMap<>();
        annotations.forEach((name, node) -> others.put(name, node.deepCopy()));
        others.remove(NEXT_LINK);
        others.remove(COUNT);
        return Collections.unmodifiableMap(others);
    }

    @Override
    public Iterator<T> iterator() {
        return value.iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GraphPage<?> that && value.equals(that.value) && annotations.equals(that.annotations);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns a text with the items and whether there is a next page. */
    @Override
    public String toString() {
        return "GraphPage" + value + (nextLink().isPresent() ? " and more" : "");
    }
}
