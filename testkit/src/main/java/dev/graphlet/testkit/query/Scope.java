package dev.graphlet.testkit.query;

import dev.graphlet.runtime.edm.EdmService;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of names in an expression.
 *
 * @param service the declared types
 * @param item the item at which paths start
 * @param variables the items of the enclosing lambdas, by variable name
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

    /** The value of a variable whose item is null. */
    enum Missing {
        VALUE
    }
}
