package dev.graphlet.runtime.property;

import dev.graphlet.runtime.sensitive.RawText;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.url.Literals;
import dev.graphlet.runtime.url.UrlConventions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a filter as it is written. Not thread-safe. */
final class FilterText {
    private final StringBuilder text = new StringBuilder();
    private final UrlConventions conventions;
    private final @Nullable PropertyPath scope;
    private final Deque<RangeVariable> variables = new ArrayDeque<>();
    private final List<String> sensitive = new ArrayList<>();

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

    /** Writes the value that the property at {@code path} is compared with. */
    FilterText literal(PropertyPath path, @Nullable Object value) {
        note(path, value);
        return append(Literals.of(value, conventions));
    }

    FilterText literals(PropertyPath path, Collection<?> values) {
        values.forEach(value -> note(path, value));
        return append(Literals.list(values, conventions));
    }

    /** Writes a condition that nobody has declared anything of: all literals in it may be sensitive. */
    FilterText raw(String condition) {
        sensitive.addAll(RawText.literals(condition).values());
        return append(condition);
    }

    private void note(PropertyPath path, @Nullable Object value) {
        if (value != null && PropertyPath.isSensitive(path)) {
            sensitive.add(Literals.bare(value));
        }
    }

    SensitiveValues sensitive() {
        List<String> found = List.copyOf(sensitive);
        return found.isEmpty() ? SensitiveValues.NONE : SensitiveValues.of(() -> found);
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
