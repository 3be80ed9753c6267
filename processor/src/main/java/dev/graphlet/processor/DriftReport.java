package dev.graphlet.processor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.drift.Drift;
import dev.graphlet.processor.model.Ceiling;
import dev.graphlet.processor.model.FactsText;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.reading.CeilingReader;
import dev.graphlet.processor.reading.FactsTextReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.util.Elements;

/**
 * Compares the specs of each package with the facts of that package, in the last round: nothing that is generated
 * depends on facts.
 */
final class DriftReport {
    private final CheckedSpecs specs;
    private final Elements elements;

    DriftReport(CheckedSpecs specs, Elements elements) {
        this.specs = specs;
        this.elements = elements;
    }

    void report(Problems problems) {
        Map<String, List<Spec>> packages = specs.own()
                .flatMap(checked -> checked.spec().stream())
                .filter(spec -> !spec.service().origin().isNowhere())
                .collect(groupingBy(ServiceSlices::packageOf, TreeMap::new, toList()));
        packages.forEach((name, own) -> FactsTextReader.read(name, elements)
                .ifPresentOrElse(facts -> report(facts, own, problems), () -> reportCeilings(name, own, problems)));
    }

    /** Reports that there is nothing to compare a ceiling with. */
    private void reportCeilings(String name, List<Spec> own, Problems problems) {
        CeilingReader.read(name, own, elements).stream()
                .limit(1)
                .forEach(ceiling -> problems.warn(DriftCode.FACTS_PERMISSIONS, ceiling.origin(), name));
    }

    private void report(FactsText facts, List<Spec> own, Problems problems) {
        Drift drift = new Drift(facts, aliases());
        drift.checkFacts(own.get(0).service(), problems);
        for (Spec spec : own) {
            Problems found = new Problems();
            drift.check(spec, found);
            add(spec.specClass(), found, facts, problems);
        }
        List<Ceiling> ceilings = CeilingReader.read(own.get(0).service().specPackage(), own, elements);
        List<Spec> others = specs.all()
                .flatMap(checked -> checked.spec().stream())
                .filter(spec -> !own.contains(spec))
                .toList();
        drift.checkPrivileges(ceilings, own, others, (spec, found) -> add(spec, found, facts, problems));
    }

    private void add(String spec, Problems found, FactsText facts, Problems problems) {
        if (spec.isEmpty() || specs.isSource(spec)) {
            problems.addAll(found);
        } else {
            problems.addAllAt(facts.origin(), found); // class files have no lines
        }
    }

    private Map<String, Set<String>> aliases() {
        Map<String, Set<String>> aliases = new HashMap<>();
        specs.all()
                .flatMap(checked -> checked.spec().stream())
                .forEach(spec -> aliases.computeIfAbsent(spec.reference().qualifiedName(), name -> new HashSet<>())
                        .addAll(spec.aliases()));
        return aliases;
    }
}
