package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.Marks;
import java.util.Optional;
import java.util.Set;

/**
 * A difference between facts and newer ones.
 *
 * @param rule what kind of difference it is
 * @param subject what differs
 * @param types the types that have the part, by themselves or from a base
 * @param text what is true now, as what follows the name of the part, such as {@code is gone}
 * @param deprecation the announcement, if there is a new one
 * @param inherited whether other types still have the part, to which it moved, so that only specs of these types miss it
 */
public record Difference(
        Rule rule,
        Subject subject,
        Set<String> types,
        String text,
        Optional<Marks.Deprecation> deprecation,
        boolean inherited) {
    /** Creates a difference. Copies the set. */
    public Difference {
        types = Set.copyOf(types);
    }

    /** Returns the part and what is true of it now. */
    public String sentence() {
        return "'" + subject + "' " + text + ".";
    }
}
