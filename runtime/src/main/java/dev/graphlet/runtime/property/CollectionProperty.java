package dev.graphlet.runtime.property;

import dev.graphlet.runtime.validation.Arguments;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A declared property that holds a collection: of values, or of related entities. Immutable and thread-safe.
 *
 * @param <P> the handle of one item
 */
public final class CollectionProperty<P extends PropertyPath> extends PropertyPath {
    private final PropertyPath owner;
    private final String name;
    private final BiFunction<PropertyPath, String, P> item;

    /** The property of that wire name at the end of {@code owner}, whose items {@code item} makes. For generated code. */
    public CollectionProperty(PropertyPath owner, String name, BiFunction<PropertyPath, String, P> item) {
        super(owner, name);
        this.owner = owner;
        this.name = name;
        this.item = item;
    }

    /** That the condition holds for at least one item. */
    public Filter any(Function<? super P, ? extends Filter> condition) {
        return quantified("any", condition);
    }

    /** That there is an item. */
    public Filter any() {
        return new Quantifier(this, "any", new RangeVariable(this), null);
    }

    /** That the condition holds for every item; so it does when there is none. */
    public Filter all(Function<? super P, ? extends Filter> condition) {
        return quantified("all", condition);
    }

    /** How many items there are. */
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
     * Returns the handle of an item, for paths through the collection: {@code expand(p -> p.editors().items().user())}
     * is {@code $expand=editors/user}. In a filter, use {@code any} and {@code all}.
     */
    public P items() {
        return item.apply(owner, name);
    }
}
