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

/** Builds the text of a filter. Not thread-safe. */
final class FilterText {
    private final StringBuilder text = new StringBuilder();
    private final UrlConventions conventions;
    private final @Nullable PropertyPath scope;
    private final Deque<RangeVariable> variables = new ArrayDeque<>();
    private final List<String> sensitive = new ArrayList<>();

    /** Creates an empty text for paths that start at {@code scope}, or anywhere if {@code scope} is null. */
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

    /** Writes the {@code value} that the property at {@code path} is compared with. */
    FilterText literal(PropertyPath path, @Nullable Object value) {
        note(path, value);
        return append(Literals.of(value, conventions));
    }

    FilterText literals(PropertyPath path, Collection<?> values) {
        values.forEach(value -> note(path, value));
        return append(Literals.list(values, conventions));
    }

    /** Writes a raw {@code condition}. Since nothing in it is declared, any of its literals may be sensitive. */
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

    /**
     * Returns the name by depth, {@code x}, {@code x2}, {@code x3}: filters with the same meaning have the same text.
     */
    @SuppressWarnings("ReferenceEquality") // variables are compared by identity
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
