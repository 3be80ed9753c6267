package dev.graphlet.testkit.query;

import dev.graphlet.runtime.edm.EdmService;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What names in an expression stand for.
 *
 * @param service the declared types
 * @param item what paths begin at
 * @param variables the items of the lambdas around, by the names of their variables
 */
record Scope(EdmService service, Item item, Map<String, Object> variables) {
    static Scope of(EdmService service, Item item) {
        return new Scope(service, item, Map.of());
    }

    Scope with(String variable, @Nullable Object value) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put(variable, value == null ? Missing.VALUE : value);
        return new Scope(service, item, more);
    }

    /** An item that is null. */
    enum Missing {
        VALUE
    }
}
