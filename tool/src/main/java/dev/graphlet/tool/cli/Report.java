package dev.graphlet.tool.cli;

import dev.graphlet.tool.source.FileChanges;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Tells what a command does to files. */
final class Report {
    private final Session session;
    private final TargetOptions target;

    Report(Session session, TargetOptions target) {
        this.session = session;
        this.target = target;
    }

    /**
     * Prints a line for each file, or the difference if nothing is to be written.
     *
     * @param files all files that were asked for, also those that do not change
     * @param notes what a user should know, a line each
     */
    void show(FileChanges changes, Collection<Path> files, List<String> notes) {
        if (target.dryRun) {
            changes.diff().lines().map(this::coloured).forEach(session.out()::println);
        } else {
            files.forEach(file -> session.out().println(state(changes, file) + file));
        }
        notes.forEach(note -> session.say(session.yellow("note:") + " " + note));
        int written = changes.files().size();
        String end = target.dryRun ? " would be written." : " written.";
        session.out().println(written + (written == 1 ? " file" : " files") + end);
    }

    private String state(FileChanges changes, Path file) {
        if (changes.creates(file)) {
            return session.green("new      ");
        }
        return changes.files().contains(file) ? session.green("changed  ") : session.dim("there    ");
    }

    private String coloured(String line) {
        if (line.startsWith("+++ ") || line.startsWith("--- ")) {
            return session.bold(line);
        }
        return line.startsWith("+") ? session.green(line) : line;
    }
}
