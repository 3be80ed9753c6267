package dev.graphlet.tool.cli;

import dev.graphlet.tool.permission.Answer;
import dev.graphlet.tool.permission.ClientPermissions;
import dev.graphlet.tool.permission.Grant;
import dev.graphlet.tool.permission.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints permissions for people: as a table of text, or of Markdown. */
final class PermissionsTable {
    private static final int MOST_NAMES = 4;
    private static final int MOST_REQUESTS = 3;

    private final Session session;
    private final ClientPermissions permissions;
    private final boolean markdown;

    PermissionsTable(Session session, ClientPermissions permissions, boolean markdown) {
        this.session = session;
        this.permissions = permissions;
        this.markdown = markdown;
    }

    /** Prints a line for each request, and then what all need together. */
    void print(String title) {
        session.out().println(markdown ? "# " + title : session.bold(title));
        session.out().println();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("request", "delegated", "personal", "application"));
        permissions.answers().forEach(answer -> rows.add(row(answer)));
        print(rows);
        session.out().println();
        session.out().println(markdown ? "## All requests" : session.bold("All requests need"));
        session.out().println();
        for (Scheme scheme : Scheme.values()) {
            printSmallest(scheme);
        }
        printMissing();
    }

    private List<String> row(Answer answer) {
        String line = answer.method() + " " + answer.path();
        return answer.isKnown()
                ? List.of(
                        markdown ? "`" + line + "`" : line,
                        cell(answer, Scheme.DELEGATED),
                        cell(answer, Scheme.PERSONAL),
                        cell(answer, Scheme.APPLICATION))
                : List.of(markdown ? "`" + line + "`" : line, "not in the data", "", "");
    }

    private static String cell(Answer answer, Scheme scheme) {
        return switch (answer.kind(scheme)) {
            case KNOWN -> shown(answer.least(scheme).get(0));
            case AMBIGUOUS -> listed(answer.least(scheme));
            case UNSUPPORTED -> "not supported";
            case MISSING -> "not in the data";
        };
    }

    private static String listed(List<Grant> grants) {
        String names =
                grants.stream().limit(MOST_NAMES).map(PermissionsTable::shown).collect(Collectors.joining(" or "));
        return grants.size() > MOST_NAMES ? names + " or " + (grants.size() - MOST_NAMES) + " more" : names;
    }

    private static String shown(Grant grant) {
        return grant.also().isEmpty()
                ? grant.permission()
                : grant.permission() + " with " + String.join(" or ", grant.also());
    }

    private void print(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            String line = line(rows.get(i), widths);
            session.out().println(i == 0 && !markdown ? session.dim(line) : line);
            if (i == 0 && markdown) {
                session.out().println("|" + " --- |".repeat(columns));
            }
        }
    }

    private String line(List<String> row, int[] widths) {
        if (markdown) {
            return "| " + String.join(" | ", row) + " |";
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }

    private void printSmallest(Scheme scheme) {
        Set<String> smallest = permissions.smallest().getOrDefault(scheme, Set.of());
        List<Answer> unsupported = permissions.unsupported(scheme);
        if (smallest.isEmpty()) {
            session.out().println(item(scheme.label() + ": no request is supported"));
            return;
        }
        session.out().println(item(scheme.label() + ": " + String.join(", ", smallest)));
        for (String permission : smallest) {
            session.out()
                    .println("    " + (markdown ? "- " : "") + permission + " for "
                            + requests(permissions.because(permission, scheme)));
        }
        if (!unsupported.isEmpty()) {
            session.out().println("    " + (markdown ? "- " : "") + "not supported: " + requests(unsupported));
        }
    }

    private void printMissing() {
        List<Answer> missing = permissions.missing();
        if (!missing.isEmpty()) {
            session.out().println();
            session.out()
                    .println(requests(missing)
                            + (missing.size() == 1 ? " is" : " are")
                            + " not in the data. Say what permits it with @Permissions.");
        }
    }

    private String item(String text) {
        return markdown ? "- " + text : "  " + session.green(text);
    }

    private static String requests(List<Answer> answers) {
        String shown = answers.stream()
                .limit(MOST_REQUESTS)
                .map(answer -> answer.method() + " " + answer.path())
                .collect(Collectors.joining(", "));
        return answers.size() > MOST_REQUESTS ? shown + " and " + (answers.size() - MOST_REQUESTS) + " more" : shown;
    }
}
