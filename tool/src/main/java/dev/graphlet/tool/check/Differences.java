package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.Marks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Differences as they are found. What several types inherit from one base is one difference. */
final class Differences {
    private static final Comparator<Difference> ORDER = Comparator.comparing(
                    (Difference each) -> each.rule().kind())
            .thenComparing(each -> each.subject().toString())
            .thenComparing(Difference::rule)
            .thenComparing(Difference::text);

    private final Map<Said, Set<String>> found = new LinkedHashMap<>();

    private record Said(
            Rule rule, Subject subject, String text, Optional<Marks.Deprecation> deprecation, boolean inherited) {}

    void add(Rule rule, Subject subject, String type, String text) {
        add(rule, subject, Set.of(type), text);
    }

    void add(Rule rule, Subject subject, Set<String> types, String text) {
        add(new Said(rule, subject, text, Optional.empty(), false), types);
    }

    void deprecated(Subject subject, String type, String text, Marks.Deprecation deprecation) {
        add(new Said(Rule.DEPRECATED, subject, text, Optional.of(deprecation), false), Set.of(type));
    }

    /** Adds that a type lacks what another one with the same base still has. */
    void removedOfHeir(Subject subject, String type) {
        add(new Said(Rule.REMOVED, subject, "is gone", Optional.empty(), true), Set.of(type));
    }

    private void add(Said said, Set<String> types) {
        found.computeIfAbsent(said, any -> new TreeSet<>()).addAll(types);
    }

    List<Difference> all() {
        List<Difference> all = new ArrayList<>();
        found.forEach((said, types) -> all.add(
                new Difference(said.rule(), said.subject(), types, said.text(), said.deprecation(), said.inherited())));
        all.sort(ORDER);
        return all;
    }
}
