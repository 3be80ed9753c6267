package dev.graphlet.tool.cli;

import dev.graphlet.tool.cache.CacheFolder;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Map;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        boolean terminal = isTerminal(System.getenv(), hasConsole());
        Invocation invocation =
                Invocation.ofJvm(System.getProperty("java.class.path", ""), System.getProperty("sun.java.command", ""));
        Session session = new Session(
                writer(FileDescriptor.out), writer(FileDescriptor.err), CacheFolder.ofUser(), terminal, invocation);
        System.exit(run(session, args));
    }

    /**
     * Runs a command.
     *
     * @return 0 if it did what was asked; 1 if what was asked for is not there; 2 if the command cannot be understood;
     *     3 if data cannot be had or files cannot be written; 70 for a mistake of the program
     */
    public static int run(Session session, String... args) {
        int code = CommandLines.of(session).execute(args);
        session.out().flush();
        session.err().flush();
        return code;
    }

    /** Tells whether output goes to a terminal, which from JDK 22 on the console itself says. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Tells whether colours and progress are welcome. */
    static boolean isTerminal(Map<String, String> environment, boolean console) {
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || !environment.getOrDefault("CI", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return console && !plain;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        String encoding = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), Charset.forName(encoding)));
    }
}
