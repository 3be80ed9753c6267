package dev.graphlet.tool.cli;

import dev.graphlet.tool.check.CheckedPackage;
import dev.graphlet.tool.check.FileNames;
import dev.graphlet.tool.check.Finding;
import dev.graphlet.tool.check.Kind;
import dev.graphlet.tool.source.SourcePlace;
import java.util.List;

/**
 * Writes differences as a table for people.
 *
 * @param session how it is coloured
 * @param names how files are named
 */
record CheckTable(Session session, FileNames names) {
    private static final int KIND = 12;
    private static final int WIDEST = 60;

    String of(List<CheckedPackage> packages) {
        StringBuilder text = new StringBuilder();
        packages.forEach(each -> add(each, text));
        long touching = packages.stream().mapToLong(CheckedPackage::touching).sum();
        long others =
                packages.stream().mapToLong(each -> each.findings().size()).sum() - touching;
        text.append(
                        touching == 0
                                ? "No difference touches"
                                : touching == 1 ? "1 difference touches" : touching + " differences touch")
                .append(" the specs, ")
                .append(others)
                .append(others == 1 ? " other does not." : " others do not.")
                .append(touching == 0 ? "\n" : " Correct the specs, and run 'graphlet pin'.\n");
        return text.toString();
    }

    private void add(CheckedPackage specs, StringBuilder text) {
        text.append(session.bold(specs.name() + ": " + specs.newest().edition() + ", facts of "
                        + specs.pinned().date()))
                .append('\n');
        int width = specs.findings().stream()
                .mapToInt(finding -> subject(finding).length())
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0);
        specs.findings().forEach(finding -> add(finding, width, text));
    }

    private void add(Finding finding, int width, StringBuilder text) {
        Kind kind = finding.difference().rule().kind();
        String subject = subject(finding);
        text.append("  ")
                .append(coloured(finding, kind.word()))
                .append(" ".repeat(KIND - kind.word().length()))
                .append(subject)
                .append(" ".repeat(Math.max(0, width - subject.length()) + 2))
                .append(plain(finding.difference().text()))
                .append('\n');
        for (SourcePlace place : finding.places()) {
            text.append(" ".repeat(KIND + 4))
                    .append(session.dim(names.place(place)))
                    .append('\n');
        }
    }

    private String coloured(Finding finding, String word) {
        if (!finding.touchesSpecs()) {
            return session.dim(word);
        }
        return finding.difference().rule().kind() == Kind.DEPRECATED ? session.yellow(word) : session.red(word);
    }

    private static String subject(Finding finding) {
        return plain(finding.difference().subject().toString());
    }

    /** Returns a text without what a terminal would obey. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
