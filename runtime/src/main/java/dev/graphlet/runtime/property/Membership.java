package dev.graphlet.runtime.property;

import java.util.List;

/** A test for membership in a list: {@code id in ('a','b')}. */
final class Membership extends Filter {
    private final PropertyPath path;
    private final List<?> values;

    Membership(PropertyPath path, List<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values must not be empty: no item is in an empty list");
        }
        this.path = path;
        this.values = values;
    }

    @Override
    void write(FilterText out) {
        path.writePath(out);
        out.append(" in ").literals(path, values);
    }
}
