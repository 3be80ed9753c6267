package dev.graphlet.runtime.property;

import org.jspecify.annotations.Nullable;

/** A comparison: {@code status eq 'running'}. */
final class Comparison extends Filter {
    private final PropertyPath path;
    private final String operator;
    private final @Nullable Object value;

    Comparison(PropertyPath path, String operator, @Nullable Object value) {
        this.path = path;
        this.operator = operator;
        this.value = value;
    }

    @Override
    void write(FilterText out) {
        path.writePath(out);
        out.append(" " + operator + " ").literal(path, value);
    }
}
