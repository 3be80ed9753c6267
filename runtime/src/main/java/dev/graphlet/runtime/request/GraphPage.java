package dev.graphlet.runtime.request;

import dev.graphlet.runtime.url.Links;
import java.net.URI;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One page of a collection; iterates over this page only. Immutable and thread-safe.
 *
 * @param <T> the type of its items
 */
public final class GraphPage<T> implements Iterable<T> {
    static final String NEXT_LINK = "@odata.nextLink";
    private static final String COUNT = "@odata.count";

    private final List<T> value;
    private final Map<String, JsonNode> annotations;

    private final URI uri;
    private final int maxPages;

    /** The page that was at {@code uri}, of at most so many in a row. */
    GraphPage(List<T> value, Map<String, JsonNode> annotations, URI uri, int maxPages) {
        this.value = List.copyOf(value);
        this.annotations = annotations;
        this.uri = uri;
        this.maxPages = maxPages;
    }

    /** Returns how many pages a listing follows the links to. */
    int maxPages() {
        return maxPages;
    }

    /** The items of this page, unmodifiable; a page may be empty and still have a next one. */
    public List<T> value() {
        return value;
    }

    /**
     * Where the next page is, as the service wrote it, but always absolute, so that it can be kept; empty on the last
     * page.
     */
    public Optional<String> nextLink() {
        return link(NEXT_LINK);
    }

    /** Returns the link of that annotation, absolute; empty if there is none, or a blank one, or, of a page in an error, no URL. */
    Optional<String> link(String annotation) {
        return Optional.ofNullable(annotations.get(annotation))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(link -> Links.isGiven(link) && Links.isUrl(link))
                .map(link ->
                        Links.isAbsolute(link) ? link : Links.resolve(uri, link).toString());
    }

    /** The annotations and properties beside the items. */
    Map<String, JsonNode> annotations() {
        return annotations;
    }

    /** How many items all pages have together; empty unless it was asked for, and on later pages. */
    public Optional<Long> count() {
        return Optional.ofNullable(annotations.get(COUNT)).flatMap(GraphPage::number);
    }

    private static Optional<Long> number(JsonNode node) {
        String text = node.isString() || node.isIntegralNumber() ? node.asString() : "";
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** The other annotations and properties of the page, in order; copies. */
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

    /** The items, and whether there are more. */
    @Override
    public String toString() {
        return "GraphPage" + value + (nextLink().isPresent() ? " and more" : "");
    }
}
