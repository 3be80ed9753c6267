package dev.graphlet.processor.reading;

import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Spec;
import java.util.Optional;
import java.util.Set;

/**
 * The result of reading a type with Graphlet annotations.
 *
 * @param name the qualified name of the type
 * @param origin the position of the declaration
 * @param resolved whether all types that it refers to exist; if not, all other components are empty
 * @param spec the spec without the parts that have problems; empty if the type is not a spec
 * @param complete whether the spec and its bases were read in full
 * @param references the qualified names of the specs that it refers to
 * @param problems the problems found
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
