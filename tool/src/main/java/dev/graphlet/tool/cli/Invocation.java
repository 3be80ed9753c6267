package dev.graphlet.tool.cli;

import dev.graphlet.tool.project.Project;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the tool was called, so that the commands in its messages work where they are read. */
public final class Invocation {
    private static final String NAME = "graphlet";
    private static final Pattern COMMAND = Pattern.compile("'" + NAME + " ([^']*)'");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final String PLUGIN = "dev.graphlet:graphlet-maven-plugin:";
    private static final Set<String> FLAGS = Set.of("newest", "dry-run", "no-docs");
    private static final Map<String, String> PROPERTIES =
            Map.of("dry-run", "dryRun", "no-docs", "noDocs", "cloud", "clouds");

    private final String program;
    private final boolean maven;

    private Invocation(String program, boolean maven) {
        this.program = program;
        this.maven = maven;
    }

    /** Returns the invocation of a program called {@code graphlet}. */
    public static Invocation ofProgram() {
        return new Invocation(NAME, false);
    }

    /** Returns the invocation as a goal of the Maven plugin. */
    public static Invocation ofMaven() {
        return new Invocation("mvn", true);
    }

    /** Returns the invocation of this JVM: {@code java -jar} if the class path is one jar that was started so. */
    static Invocation ofJvm(String classPath, String command) {
        boolean jar = classPath.endsWith(".jar")
                && !classPath.contains(File.pathSeparator)
                && (command + " ").startsWith(classPath + " ");
        String quoted = classPath.matches("\\S+") ? classPath : '"' + classPath + '"';
        return jar ? new Invocation("java -jar " + quoted, false) : ofProgram();
    }

    /** Returns {@code message} with its commands, such as {@code 'graphlet pin'}, as they are typed here. */
    String in(String message) {
        return COMMAND.matcher(message)
                .replaceAll(found -> Matcher.quoteReplacement("'" + command(found.group(1)) + "'"));
    }

    /** Returns a command. {@code arguments} are as a shell takes them. */
    String command(String arguments) {
        return maven ? goal(words(arguments)) : program + " " + arguments;
    }

    private static List<String> words(String arguments) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(arguments);
        while (word.find()) {
            words.add(word.group().replaceAll("^(['\"])(.*)\\1$", "$2"));
        }
        return words;
    }

    private String goal(List<String> words) {
        String version = String.valueOf(Project.versions().get(NAME));
        String verb = words.get(0);
        if (words.contains("--help")) {
            String goal = verb.startsWith("--") ? "" : " -Dgoal=" + verb;
            return program + " help:describe -Dplugin=" + PLUGIN + version + goal + " -Ddetail";
        }
        StringBuilder graph = new StringBuilder();
        StringBuilder options = new StringBuilder();
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                graph.append(graph.isEmpty() ? "" : " ").append(word);
                continue;
            }
            String name = word.substring(2);
            String value = FLAGS.contains(name) || i + 1 == words.size() ? "" : "=" + words.get(++i);
            options.append(' ').append(quoted("-Dgraphlet." + PROPERTIES.getOrDefault(name, name) + value));
        }
        String what = graph.isEmpty() ? "" : " " + quoted("-Dgraph=" + graph);
        return program + " " + PLUGIN + version + ":" + verb + what + options;
    }

    private static String quoted(String word) {
        if (word.matches("[\\w./:@%+=,\\\\-]+") && !word.startsWith("-Dgraph=")) {
            return word;
        }
        return word.indexOf('$') >= 0 ? "'" + word + "'" : '"' + word + '"';
    }
}
