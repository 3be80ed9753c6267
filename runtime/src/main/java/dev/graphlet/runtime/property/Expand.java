package dev.graphlet.runtime.property;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.sensitive.RawText;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.url.UrlConventions;
import dev.graphlet.runtime.validation.Arguments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Related entities to include in a response, with options (OData URL conventions 4.01, section 5.1.3):
 * {@code Expand.of(p.members()).select(m -> m.displayName()).top(5)}. Immutable and thread-safe.
 *
 * @param <P> the properties of a related entity
 */
public final class Expand<P extends PropertyPath> implements Expandable {
    private final PropertyPath navigation;
    private final P related;
    private final Map<String, Function<UrlConventions, String>> options;
    private final SensitiveValues sensitive;

    private Expand(
            PropertyPath navigation,
            P related,
            Map<String, Function<UrlConventions, String>> options,
            SensitiveValues sensitive) {
        this.navigation = navigation;
        this.related = related;
        this.options = options;
        this.sensitive = sensitive;
    }

    /** Returns the expansion of a single related entity. */
    public static <P extends PropertyPath> Expand<P> of(P navigation) {
        return new Expand<>(Arguments.nonNull(navigation, "navigation"), navigation, Map.of(), SensitiveValues.NONE);
    }

    /** Returns the expansion of a collection of related entities. */
    public static <P extends PropertyPath> Expand<P> of(CollectionProperty<P> navigation) {
        return new Expand<>(
                Arguments.nonNull(navigation, "navigation"), navigation.items(), Map.of(), SensitiveValues.NONE);
    }

    /**
     * Returns a copy of this expansion with entities of a derived type only (OData URL conventions 4.01, section
     * 4.11): {@code Expand.of(p.members()).as(UserProperties::cast).select(u -> u.mail())}.
     *
     * @param cast the generated method {@code cast} of the derived type
     * @param <Q> the properties of an entity of the derived type
     * @throws IllegalArgumentException if {@code cast} returns a path that doesn't begin at its argument
     */
    public <Q extends PropertyPath> Expand<Q> as(Function<? super P, ? extends Q> cast) {
        Q derived = Lambdas.apply("cast", related, cast);
        String type = PropertyPath.within(related, derived);
        return new Expand<>(new PropertyPath(navigation, type), derived, options, sensitive);
    }

    /** Returns a copy of this expansion with the given properties only. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Expand<P> select(Function<? super P, ? extends PropertyPath>... properties) {
        List<PropertyPath> paths = Lambdas.apply("properties", related, properties);
        return with("$select", conventions -> joined(paths, path -> PropertyPath.within(related, path)));
    }

    /** Returns a copy of this expansion with only the entities that match {@code filter}. */
    public Expand<P> filter(Function<? super P, ? extends Filter> filter) {
        Filter applied = Lambdas.apply("filter", related, filter);
        return with("$filter", conventions -> applied.toText(conventions, related), applied.sensitive());
    }

    /** Returns a copy of this expansion in the given order. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Expand<P> orderBy(Function<? super P, OrderBy>... orders) {
        List<OrderBy> all = Lambdas.apply("orders", related, orders);
        return with("$orderby", conventions -> joined(all, order -> order.toText(related)));
    }

    /** Returns a copy of this expansion that also includes the entities related to the expanded ones. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Expand<P> expand(Function<? super P, ? extends Expandable>... navigations) {
        List<Expandable> all = Lambdas.apply("navigations", related, navigations);
        return with(
                "$expand",
                conventions -> joined(all, nested -> text(nested, conventions, related)),
                all.stream().map(Expand::sensitive).reduce(SensitiveValues.NONE, SensitiveValues::and));
    }

    /**
     * Returns a copy of this expansion with at most {@code top} entities.
     *
     * @throws IllegalArgumentException if {@code top} is negative
     */
    public Expand<P> top(int top) {
        String text = Arguments.nonNegative(top, "top");
        return with("$top", conventions -> text);
    }

    /**
     * Returns a copy of this expansion without the first {@code skip} entities.
     *
     * @throws IllegalArgumentException if {@code skip} is negative
     */
    public Expand<P> skip(int skip) {
        String text = Arguments.nonNegative(skip, "skip");
        return with("$skip", conventions -> text);
    }

    /** Returns a copy of this expansion that includes the number of related entities. */
    public Expand<P> count() {
        return with("$count", conventions -> "true");
    }

    /**
     * Returns a copy with an option that has no typed method, such as {@code $levels}; {@code value} is not yet
     * encoded.
     */
    public Expand<P> option(String name, String value) {
        Arguments.nonNull(value, "value");
        return with(Arguments.nonBlank(name, "name"), conventions -> value, RawText.parameter(name, value));
    }

    private Expand<P> with(String option, Function<UrlConventions, String> value) {
        return with(option, value, SensitiveValues.NONE);
    }

    private Expand<P> with(String option, Function<UrlConventions, String> value, SensitiveValues added) {
        Map<String, Function<UrlConventions, String>> more = new LinkedHashMap<>(options);
        more.remove(option);
        more.put(option, value);
        return new Expand<>(navigation, related, more, sensitive.and(added));
    }

    /** Returns the expanded navigation property. */
    static PropertyPath navigation(Expandable item) {
        return item instanceof Expand<?> expand ? expand.navigation : (PropertyPath) item;
    }

    private static <T> String joined(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(","));
    }

    private static String text(Expandable item, UrlConventions conventions, @Nullable PropertyPath scope) {
        String name = PropertyPath.within(scope, navigation(item));
        return !(item instanceof Expand<?> expand) || expand.options.isEmpty()
                ? name
                : expand.options.entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue().apply(conventions))
                        .collect(Collectors.joining(";", name + "(", ")"));
    }

    /** Returns an item of {@code $expand} by the given {@code conventions}, not percent-encoded. */
    public static String text(Expandable item, UrlConventions conventions) {
        return text(item, conventions, null);
    }

    /** Returns the sensitive values in the text of {@code item}, which must not appear in messages. */
    @InternalApi
    public static SensitiveValues sensitive(Expandable item) {
        return item instanceof Expand<?> expand ? expand.sensitive : SensitiveValues.NONE;
    }

    /** Returns the text as in a query: {@code members($select=displayName;$top=5)}; without sensitive values. */
    @Override
    public String toString() {
        return sensitive.mask(text(this, UrlConventions.GRAPH));
    }
}
