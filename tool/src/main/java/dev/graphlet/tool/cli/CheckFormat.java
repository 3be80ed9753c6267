package dev.graphlet.tool.cli;

import dev.graphlet.tool.check.CheckedPackage;
import dev.graphlet.tool.check.FileNames;
import dev.graphlet.tool.check.JsonReport;
import dev.graphlet.tool.check.MarkdownReport;
import dev.graphlet.tool.check.SarifReport;
import dev.graphlet.tool.project.Project;
import java.util.List;

/** The formats of a report on differences; the names are as users write them. */
enum CheckFormat {
    text,
    md,
    json,
    sarif;

    /** Returns the report, which ends with a line terminator. */
    String report(List<CheckedPackage> packages, FileNames names, Session session) {
        return switch (this) {
            case text -> new CheckTable(session, names).of(packages);
            case md -> new MarkdownReport(names).of(packages);
            case json -> new JsonReport(names).of(packages);
            case sarif -> new SarifReport(names, Project.versions().getOrDefault("graphlet", "")).of(packages);
        };
    }
}
