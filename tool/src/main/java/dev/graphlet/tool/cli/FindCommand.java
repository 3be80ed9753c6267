package dev.graphlet.tool.cli;

import dev.graphlet.tool.failure.NotThereException;
import dev.graphlet.tool.failure.UsageException;
import dev.graphlet.tool.permission.GraphPermissions;
import dev.graphlet.tool.search.Finder;
import dev.graphlet.tool.search.Finding;
import dev.graphlet.tool.search.PermissionFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches what a service has. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Searches types, members, paths and operations by words or beginnings of words, and permissions by"
                        + " their names.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Something was found.",
            "1:Nothing was found.",
            "2:The command cannot be understood.",
            "3:Data cannot be downloaded or read."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphlet find 'send mail'",
            "  graphlet find subscri",
            "  graphlet find User.Read.All",
            "  graphlet find beta 'run statistics' --limit 3"
        })
final class FindCommand implements Callable<Integer> {
    private static final int DESCRIBED = 100;

    private final Session session;

    @Mixin
    private ServiceOptions service = new ServiceOptions();

    @Mixin
    private PermissionOptions permissions = new PermissionOptions();

    @Option(names = "--limit", paramLabel = "N", description = "Show at most so many (default: 10).")
    private int limit = 10;

    @Parameters(
            arity = "0..*",
            paramLabel = "[v1.0|beta|URL] TEXT",
            description = "The service, if it is not v1.0, and the words to search for.")
    private List<String> words = new ArrayList<>();

    FindCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Words parsed = Words.of(words, false);
        String text = String.join(" ", parsed.rest());
        if (text.isBlank()) {
            throw new UsageException("Say what to search for, as in 'graphlet find \"send mail\"'.");
        }
        if (PermissionFinder.isName(text) && findsPermission(text)) {
            return ExitCode.OK;
        }
        MetadataOptions.Loaded loaded = service.load(parsed.service().orElse("v1.0"), session);
        Finder finder = new Finder(loaded.schema(), service.describe(loaded, loaded.schema(), session));
        List<Finding> found = finder.find(text, Math.max(1, limit));
        if (found.isEmpty()) {
            String question = finder.question(text);
            throw new NotThereException("Nothing in " + loaded.label() + " answers '" + text + "'."
                    + (question.isEmpty() ? " Try fewer or shorter words." : question));
        }
        found.forEach(finding -> show(finding, loaded.name()));
        return ExitCode.OK;
    }

    /** Shows the permissions of a name, such as {@code User.Read.All}; returns whether there is one. */
    private boolean findsPermission(String name) {
        // Another service has no permissions of Graph.
        if (service.from() != null && !permissions.isGiven()) {
            return false;
        }
        GraphPermissions data = permissions.read(service.metadata().freshness(), session);
        PermissionFinder finder = new PermissionFinder(data.table());
        List<Finding> found = finder.find(name, Math.max(1, limit));
        found.forEach(finding -> show(finding, ""));
        String question = finder.question(name);
        if (found.isEmpty() && !question.isEmpty()) {
            throw new NotThereException("No permission of " + data.date() + " is called '" + name + "'." + question);
        }
        return !found.isEmpty();
    }

    private void show(Finding finding, String name) {
        session.out()
                .println(session.bold(finding.kind() + " " + finding.name())
                        + finding.description()
                                .map(text -> "  " + session.dim(shortened(text)))
                                .orElse(""));
        if (!finding.paths().isEmpty() && !finding.name().equals(finding.paths().get(0))) {
            session.out().println("    " + String.join(", ", finding.paths()));
        }
        if (finding.what().isEmpty()) {
            return;
        }
        StringBuilder command = new StringBuilder("import ").append(name);
        finding.what().forEach(word -> command.append(" '").append(word).append('\''));
        if (service.from() != null) {
            command.append(" --from ").append(quoted(service.from()));
        }
        session.out().println(session.green("    " + session.invocation().command(command.toString())));
    }

    private static String quoted(String word) {
        return word.matches("[\\w./:@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= DESCRIBED ? line : line.substring(0, DESCRIBED - 1) + "…";
    }
}
