package dev.graphlet.tool.cli;

import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.failure.NotThereException;
import dev.graphlet.tool.failure.UsageException;
import java.util.Objects;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Puts the commands together and says how their failures end. */
final class CommandLines {
    private CommandLines() {}

    static CommandLine of(Session session) {
        CommandLine root = new CommandLine(new GraphletCommand());
        root.addSubcommand(new CommandLine(new CheckCommand(session)));
        root.addSubcommand(new CommandLine(new FindCommand(session)));
        root.addSubcommand(new CommandLine(new ImportCommand(session)));
        root.addSubcommand(new CommandLine(new InitCommand(session)));
        root.addSubcommand(new CommandLine(new MapCommand(session)));
        root.addSubcommand(new CommandLine(new PagesCommand(session)));
        root.addSubcommand(new CommandLine(new PinCommand(session)));
        root.addSubcommand(new CommandLine(new PermissionsCommand(session)));
        CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
        completion.getCommandSpec().usageMessage().hidden(true);
        root.addSubcommand("completion", completion);
        root.setOut(session.out());
        root.setErr(session.err());
        root.setColorScheme(CommandLine.Help.defaultColorScheme(session.terminal() ? Ansi.ON : Ansi.OFF));
        root.setUsageHelpWidth(100);
        root.setParameterExceptionHandler((failure, args) -> misused(session, failure));
        root.setExecutionExceptionHandler((failure, command, parsed) -> failed(session, failure));
        return root;
    }

    private static int misused(Session session, ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        String message = message(failure).replaceAll("\\s+", " ");
        say(session, message + (message.endsWith(".") ? "" : ".") + " See '" + command + " --help'.");
        return ExitCode.USAGE;
    }

    private static String message(Exception failure) {
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getName());
    }

    private static int failed(Session session, Exception failure) {
        session.progress("");
        if (failure instanceof NotThereException) {
            say(session, message(failure));
            return ExitCode.NOT_THERE;
        }
        if (failure instanceof UsageException) {
            say(session, message(failure));
            return ExitCode.USAGE;
        }
        if (failure instanceof DataException) {
            say(session, message(failure));
            return ExitCode.NO_DATA;
        }
        // No message of a failure that nobody expected: it may hold a value out of a trace.
        StackTraceElement[] trace = failure.getStackTrace();
        say(
                session,
                "This is a mistake of graphlet itself: " + failure.getClass().getName() + " at "
                        + (trace.length == 0 ? "an unknown place" : trace[0]) + ". Please report it with the command.");
        return ExitCode.BROKEN;
    }

    private static void say(Session session, String message) {
        message.lines().forEach(session::say);
    }
}
