package dev.graphlet.runtime.property;

import dev.graphlet.runtime.url.Literals;
import dev.graphlet.runtime.url.UrlConventions;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The text of a filter as it is written. Not thread-safe. */
final class FilterText {
    private final StringBuilder text = new StringBuilder();
    private final UrlConventions conventions;
    private final @Nullable PropertyPath scope;
    private final Deque<RangeVariable> variables = new ArrayDeque<>();

    /** Of paths that begin at {@code scope}, or anywhere if that is null. */
    FilterText(UrlConventions conventions, @Nullable PropertyPath scope) {
        this.conventions = conventions;
        this.scope = scope;
    }

    @Nullable
    PropertyPath scope() {
        return scope;
    }

    FilterText append(String part) {
        text.append(part);
        return this;
    }

    FilterText literal(@Nullable Object value) {
        return append(Literals.of(value, conventions));
    }

    FilterText literals(Collection<?> values) {
        return append(Literals.list(values, conventions));
    }

    void enter(RangeVariable variable) {
        variables.addLast(variable);
    }

    void leave() {
        variables.removeLast();
    }

    /** By how deep it is, so that two filters that say the same read the same: {@code x}, {@code x2}, {@code x3}. */
    @SuppressWarnings("ReferenceEquality") // a variable is itself only
    String nameOf(RangeVariable variable) {
        int depth = 0;
        for (RangeVariable present : variables) {
            depth++;
            if (present == variable) {
                return depth == 1 ? "x" : "x" + depth;
            }
        }
        throw new IllegalStateException("the item of any or all must be used within its own lambda only");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
