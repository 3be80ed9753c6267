package dev.graphlet.runtime.property;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.validation.Arguments;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A declared property that holds a collection of values or of related entities. Immutable and thread-safe.
 *
 * @param <P> the properties of an item
 */
public final class CollectionProperty<P extends PropertyPath> extends PropertyPath {
    private final PropertyPath owner;
    private final String name;
    private final BiFunction<PropertyPath, String, P> item;

    /**
     * Creates the property {@code name} of {@code owner}; {@code item} creates the properties of an item.
     */
    @InternalApi
    public CollectionProperty(PropertyPath owner, String name, BiFunction<PropertyPath, String, P> item) {
        super(owner, name);
        this.owner = owner;
        this.name = name;
        this.item = item;
    }

    /** Matches collections in which at least one item meets the condition. */
    public Filter any(Function<? super P, ? extends Filter> condition) {
        return quantified("any", condition);
    }

    /** Matches collections that are not empty. */
    public Filter any() {
        return new Quantifier(this, "any", new RangeVariable(this), null);
    }

    /** Matches collections in which every item meets the condition, including empty ones. */
    public Filter all(Function<? super P, ? extends Filter> condition) {
        return quantified("all", condition);
    }

    /** Returns the number of items, as a property. */
    public Property<Long> count() {
        return new Property<>(this, "$count");
    }

    private Filter quantified(String quantifier, Function<? super P, ? extends Filter> condition) {
        Arguments.nonNull(condition, "condition");
        RangeVariable variable = new RangeVariable(this);
        Filter filter = Arguments.nonNull(condition.apply(item.apply(variable, "")), "condition of " + this);
        return new Quantifier(this, quantifier, variable, filter);
    }

    /**
     * Returns the properties of an item, for paths through the collection: {@code expand(p -> p.editors().items().user())}
     * results in {@code $expand=editors/user}. In a filter, use {@code any} and {@code all}.
     */
    public P items() {
        return item.apply(owner, name);
    }
}
