package dev.graphlet.tool.check;

import dev.graphlet.tool.source.SourcePlace;
import java.util.List;

/**
 * Writes differences as Markdown for a comment or a summary.
 *
 * @param names how files are named
 */
public record MarkdownReport(FileNames names) {
    /** Returns the report on packages. */
    public String of(List<CheckedPackage> packages) {
        StringBuilder text = new StringBuilder();
        packages.forEach(each -> add(each, text));
        return text.toString();
    }

    private void add(CheckedPackage specs, StringBuilder text) {
        text.append(text.isEmpty() ? "" : "\n")
                .append("### ")
                .append(escaped(specs.name()))
                .append("\n\nThe service is ")
                .append(escaped(specs.newest().edition()))
                .append(", the facts are of ")
                .append(escaped(specs.pinned().date()))
                .append(". ");
        if (specs.findings().isEmpty()) {
            text.append("Nothing differs.\n");
            return;
        }
        text.append(specs.touching())
                .append(" of ")
                .append(specs.findings().size())
                .append(specs.findings().size() == 1 ? " difference" : " differences")
                .append(specs.touching() == 1 ? " touches" : " touch")
                .append(" the specs.\n\n| | what | is now | in the specs |\n|---|---|---|---|\n");
        for (Finding finding : specs.findings()) {
            Difference difference = finding.difference();
            String kind = difference.rule().kind().word();
            text.append("| ")
                    .append(finding.touchesSpecs() ? "**" + kind + "**" : kind)
                    .append(" | ")
                    .append(escaped(difference.subject().toString()))
                    .append(" | ")
                    .append(escaped(difference.text()))
                    .append(" | ")
                    .append(places(finding))
                    .append(" |\n");
        }
    }

    private String places(Finding finding) {
        List<String> places =
                finding.places().stream().map(this::place).distinct().toList();
        return String.join("<br>", places);
    }

    private String place(SourcePlace place) {
        return escaped(names.name(place.file()) + ":" + place.line());
    }

    /** Returns a text that Markdown shows as it is. */
    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("[\\\\`*_\\[\\]|#~]", "\\\\$0");
    }
}
