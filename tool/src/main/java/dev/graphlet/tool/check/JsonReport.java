package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.FactsSource;
import dev.graphlet.tool.source.SourcePlace;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes differences as JSON for programs.
 *
 * @param names how files are named
 */
public record JsonReport(FileNames names) {
    private static final int VERSION = 1;

    /** Returns the report on packages. */
    public String of(List<CheckedPackage> packages) {
        ObjectNode report = JsonText.object();
        report.put("version", VERSION);
        report.put(
                "touching",
                packages.stream().mapToLong(CheckedPackage::touching).sum());
        ArrayNode all = report.putArray("packages");
        packages.forEach(each -> add(each, all.addObject()));
        return JsonText.of(report);
    }

    private void add(CheckedPackage specs, ObjectNode node) {
        node.put("package", specs.name());
        node.put("service", specs.pinned().service());
        add(specs.pinned(), node.putObject("pinned"));
        add(specs.newest(), node.putObject("newest"));
        ArrayNode differences = node.putArray("differences");
        specs.findings().forEach(finding -> add(finding, differences.addObject()));
    }

    private static void add(FactsSource source, ObjectNode node) {
        node.put("date", source.date());
        node.put("digest", source.digest());
    }

    private void add(Finding finding, ObjectNode node) {
        Difference difference = finding.difference();
        Subject subject = difference.subject();
        node.put("kind", difference.rule().kind().word());
        node.put("rule", difference.rule().id());
        node.put("subject", subject.toString());
        node.put("type", subject.owner());
        node.put("member", subject.member());
        subject.overload().ifPresent(names -> names.forEach(node.putArray("overload")::add));
        if (!subject.parameter().isEmpty()) {
            node.put("parameter", subject.parameter());
        }
        node.put("message", difference.sentence());
        difference
                .deprecation()
                .ifPresent(deprecation -> node.putObject("deprecation")
                        .put("since", deprecation.since())
                        .put("removal", deprecation.removal())
                        .put("text", deprecation.text()));
        node.put("touchesSpecs", finding.touchesSpecs());
        ArrayNode places = node.putArray("places");
        for (SourcePlace place : finding.places()) {
            places.addObject()
                    .put("file", names.name(place.file()))
                    .put("line", place.line())
                    .put("column", place.column());
        }
    }
}
