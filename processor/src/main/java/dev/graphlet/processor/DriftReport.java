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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;

/**
 * Compares the specs of each package, and their samples, with the facts of that package, in the last round: nothing that
 * is generated depends on facts.
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
        packages.forEach((name, own) -> {
            Optional<FactsText> facts = FactsTextReader.read(name, elements);
            Optional<Drift> drift = facts.map(text -> new Drift(text, aliases()));
            facts.ifPresentOrElse(
                    text -> report(text, drift.get(), own, problems), () -> reportCeilings(name, own, problems));
            SampleReport samples = new SampleReport(new SampleShapes(byName(own), drift));
            own.stream()
                    .filter(spec -> specs.isSource(spec.specClass()))
                    .forEach(spec -> samples.report(spec, problems));
        });
    }

    /** Reports that there is nothing to compare a ceiling with. */
    private void reportCeilings(String name, List<Spec> own, Problems problems) {
        CeilingReader.read(name, own, elements).stream()
                .limit(1)
                .forEach(ceiling -> problems.warn(DriftCode.FACTS_PERMISSIONS, ceiling.origin(), name));
    }

    private Map<String, Spec> byName(List<Spec> own) {
        Map<String, Spec> all = new HashMap<>();
        Stream.concat(specs.all().flatMap(checked -> checked.spec().stream()), own.stream())
                .forEach(spec -> all.put(spec.reference().qualifiedName(), spec));
        return all;
    }

    private void report(FactsText facts, Drift drift, List<Spec> own, Problems problems) {
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
