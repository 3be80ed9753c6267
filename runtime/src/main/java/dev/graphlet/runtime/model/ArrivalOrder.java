package dev.graphlet.runtime.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the properties of one value in the order in which they came, and those that were set since behind them. The
 * codec goes through its properties, again and again if need be, and writes the one whose turn it is; what no spec
 * declares is written in between. Not thread-safe.
 */
final class ArrivalOrder {
    private final StructuredValue value;
    private final PropertyWriter out;
    private final List<String> names;
    private int position = -1;
    private int turn = StructuredBuilder.NOTHING;
    private boolean written = true;

    ArrivalOrder(StructuredValue value, List<String> order, PropertyWriter out) {
        this.value = value;
        this.out = out;
        Set<String> all = new LinkedHashSet<>(order);
        for (int i = value.nextPresent(0); i >= 0; i = value.nextPresent(i + 1)) {
            all.add(value.codec().property(i).name());
        }
        all.addAll(value.undeclared.keySet());
        names = new ArrayList<>(all);
    }

    /** Whether the property of that index is the next; it is written then. */
    boolean isTurnOf(int index) {
        if (written) {
            moveOn();
        }
        written = turn == index;
        return written;
    }

    /** Whether there is a declared property left to write. */
    boolean isMore() {
        if (written) {
            moveOn();
            written = false;
        }
        return turn != StructuredBuilder.THE_END;
    }

    private void moveOn() {
        while (++position < names.size()) {
            String name = names.get(position);
            turn = value.codec().indexOf(name);
            if (turn >= 0 && value.isPresent(turn)) {
                return;
            }
            out.undeclared(name, value.undeclared.get(name));
        }
        turn = StructuredBuilder.THE_END;
    }
}
