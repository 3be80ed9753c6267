package dev.graphlet.tool.spec;

import dev.graphlet.tool.source.MemberSource;
import dev.graphlet.tool.source.Spec;
import dev.graphlet.tool.source.SpecAddition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A spec that a selection needs.
 *
 * @param text the spec as it would be written if there were none yet
 * @param present the spec that there is; empty if there is none
 * @param operations the names of the operations that the selection needs
 * @param paths where the entities are, by the attribute that says so
 */
public record PlannedSpec(SpecText text, Optional<Spec> present, List<String> operations, Map<String, String> paths) {
    /** Creates a planned spec. */
    public PlannedSpec {
        operations = List.copyOf(operations);
        paths = Map.copyOf(paths);
    }

    /** Returns the spec of a type. {@code text} is what it would be if there were none yet. */
    static PlannedSpec of(PlannedType planned, SpecText text, Optional<Spec> present) {
        Map<String, String> paths = new TreeMap<>();
        planned.paths().entitySet().ifPresent(path -> paths.put("entitySet", path));
        planned.paths().singleton().ifPresent(path -> paths.put("singleton", path));
        return new PlannedSpec(
                text, present, planned.offers().stream().map(Enum::name).toList(), paths);
    }

    /** Returns what the spec that there is should have; empty if there is none. */
    public Optional<SpecAddition> addition() {
        return present.map(spec -> new SpecAddition(
                spec, text.members().stream().map(PlannedSpec::source).toList(), operations, paths));
    }

    private static MemberSource source(MemberText member) {
        return new MemberSource(String.join("\n", member.lines()).stripIndent(), member.imports());
    }
}
