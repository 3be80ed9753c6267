package dev.graphlet.tool.check;

import dev.graphlet.tool.source.SourcePlace;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes differences in the Static Analysis Results Interchange Format, SARIF 2.1.0, which pull requests show.
 *
 * @param names how files are named
 * @param version the version of the tool
 */
public record SarifReport(FileNames names, String version) {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** Returns the report on packages. */
    public String of(List<CheckedPackage> packages) {
        ObjectNode report = JsonText.object();
        report.put("$schema", SCHEMA);
        report.put("version", "2.1.0");
        ObjectNode run = report.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "graphlet");
        driver.put("version", version);
        ArrayNode rules = driver.putArray("rules");
        for (Rule rule : Rule.values()) {
            ObjectNode node = rules.addObject().put("id", rule.id());
            node.putObject("shortDescription").put("text", rule.description());
            node.putObject("defaultConfiguration").put("level", level(rule));
        }
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        for (CheckedPackage specs : packages) {
            specs.findings().forEach(finding -> add(specs, finding, results.addObject()));
        }
        return JsonText.of(report);
    }

    private void add(CheckedPackage specs, Finding finding, ObjectNode result) {
        Rule rule = finding.difference().rule();
        result.put("ruleId", rule.id());
        result.put("level", finding.touchesSpecs() ? level(rule) : "note");
        String advice = finding.touchesSpecs()
                ? " Correct the spec, and run 'graphlet pin'."
                : " No spec names it. To pin it, run 'graphlet pin'.";
        result.putObject("message")
                .put(
                        "text",
                        "In " + specs.newest().edition() + " "
                                + finding.difference().sentence() + advice);
        ArrayNode locations = result.putArray("locations");
        if (finding.touchesSpecs()) {
            finding.places().forEach(place -> add(place, locations.addObject()));
        } else {
            add(finding.nearest(), locations.addObject());
        }
        result.putObject("partialFingerprints")
                .put(
                        "difference/v1",
                        specs.name() + " " + rule.id() + " "
                                + finding.difference().subject() + " "
                                + finding.difference().text());
    }

    private void add(SourcePlace place, ObjectNode location) {
        ObjectNode physical = location.putObject("physicalLocation");
        ObjectNode artifact = physical.putObject("artifactLocation").put("uri", names.uri(place.file()));
        if (names.isInside(place.file())) {
            artifact.put("uriBaseId", "%SRCROOT%");
        }
        physical.putObject("region").put("startLine", place.line()).put("startColumn", place.column());
    }

    private static String level(Rule rule) {
        return switch (rule.kind()) {
            case REMOVED, CHANGED -> "error";
            case DEPRECATED -> "warning";
            case ADDED -> "note";
        };
    }
}
