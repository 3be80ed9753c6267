package dev.graphlet.processor.reading;

import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Spec;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a type that carries Graphlet's annotations.
 *
 * @param name the qualified name of the type
 * @param origin its declaration
 * @param resolved whether all types that it mentions exist; if not, there is nothing else to know yet
 * @param spec what could be read, without the parts that have problems; empty if that is no spec at all
 * @param complete whether the spec and its bases were read in full
 * @param references the qualified names of the specs that it mentions
 * @param problems what is wrong with it
 */
public record Reading(
        String name,
        Origin origin,
        boolean resolved,
        Optional<Spec> spec,
        boolean complete,
        Set<String> references,
        Problems problems) {

    static Reading unresolved(String name, Origin origin) {
        return new Reading(name, origin, false, Optional.empty(), false, Set.of(), new Problems());
    }

    static Reading noSpec(String name, Origin origin, Problems problems) {
        return new Reading(name, origin, true, Optional.empty(), false, Set.of(), problems);
    }
}
