package dev.graphlet.tool.cli;

import dev.graphlet.tool.spec.FileChange;
import java.nio.file.Path;
import java.util.List;

/** Tells what an import does. */
final class Report {
    private final Session session;
    private final Path sources;

    Report(Session session, Path sources) {
        this.session = session;
        this.sources = sources;
    }

    void show(List<FileChange> changes, List<String> notes, boolean dryRun) {
        int written = 0;
        for (FileChange change : changes) {
            written += change.changes() ? 1 : 0;
            if (dryRun && change.changes()) {
                diff(change);
            } else {
                String what = change.changes() ? (change.before().isEmpty() ? "new      " : "changed  ") : "there    ";
                session.out()
                        .println((change.changes() ? session.green(what) : session.dim(what))
                                + name(change)
                                + change.note()
                                        .map(note -> "  " + session.dim("(" + note + ")"))
                                        .orElse(""));
            }
        }
        notes.forEach(note -> session.err().println(session.yellow("note:") + " " + note));
        String end = dryRun ? " would be written." : " written.";
        session.out().println(written + (written == 1 ? " file" : " files") + end);
    }

    private void diff(FileChange change) {
        session.out().println(session.bold("--- " + (change.before().isEmpty() ? "/dev/null" : name(change))));
        session.out().println(session.bold("+++ " + name(change)));
        List<String> before = change.before().map(text -> text.lines().toList()).orElse(List.of());
        List<String> after = change.after().lines().toList();
        LineDiff.of(before, after)
                .forEach(line -> session.out().println(line.startsWith("+") ? session.green(line) : line));
    }

    private String name(FileChange change) {
        Path file = change.file();
        return file.startsWith(sources) || !file.isAbsolute() ? file.toString() : relative(file);
    }

    private String relative(Path file) {
        Path root = sources.toAbsolutePath();
        return file.startsWith(root) ? sources.resolve(root.relativize(file)).toString() : file.toString();
    }
}
