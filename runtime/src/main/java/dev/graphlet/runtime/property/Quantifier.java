package dev.graphlet.runtime.property;

import org.jspecify.annotations.Nullable;

/** A lambda operator: {@code tags/any(x:x eq 'a')}, or {@code tags/any()} without a condition. */
final class Quantifier extends Filter {
    private final PropertyPath collection;
    private final String name;
    private final RangeVariable item;
    private final @Nullable Filter condition;

    Quantifier(PropertyPath collection, String name, RangeVariable item, @Nullable Filter condition) {
        this.collection = collection;
        this.name = name;
        this.item = item;
        this.condition = condition;
    }

    @Override
    void write(FilterText out) {
        collection.writePath(out);
        out.append("/" + name + "(");
        if (condition != null) {
            out.enter(item);
            out.append(out.nameOf(item)).append(":");
            condition.write(out);
            out.leave();
        }
        out.append(")");
    }
}
