package dev.graphlet.benchmarks.metadata;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Groups the messages of a compilation by their text without the names in it. */
final class Messages {
    private final Map<String, List<Message>> groups;

    /** Groups {@code messages}. */
    Messages(List<Message> messages) {
        groups = messages.stream()
                .collect(Collectors.groupingBy(Message::form, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * A message of javac or of the processor.
     *
     * @param kind {@code error}, {@code warning} or {@code note}
     * @param place the file and the line, or empty
     */
    record Message(String kind, String place, String text) {
        /** Reads a line that {@link CompileSpecs} has printed. */
        static Message parse(String line) {
            String[] parts = line.split(CompileSpecs.SEPARATOR, 4);
            return new Message(parts[0], parts[1].isEmpty() ? "" : parts[1] + ":" + parts[2], parts[3]);
        }

        /** Returns what messages of one cause have in common: the kind, and the text with {@code …} for each name. */
        String form() {
            String text = this.text.replaceAll("'[^']*'", "'…'").replaceAll("@Name\\(\"[^\"]*\"\\)", "@Name(\"…\")");
            // What javac says has no quotes; the names are after the colon.
            return kind + " " + (text.startsWith("[Graphlet") ? text : text.replaceAll("(?<=: ).*|\\S+\\.\\S+", "…"));
        }
    }

    /** Returns Markdown rows, the most frequent kind first, each with its number and its first message in full. */
    String rows(String firstCell) {
        StringBuilder rows = new StringBuilder();
        groups.values().stream()
                .sorted(Comparator.comparing(List<Message>::size).reversed())
                .forEach(group -> rows.append("| %s, %s | %,d | %s | %s |\n"
                        .formatted(
                                firstCell,
                                group.get(0).kind(),
                                group.size(),
                                cell(group.get(0).text()),
                                cell(group.get(0).place()))));
        return rows.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }

    /** Returns how many messages are of {@code kind}. */
    long count(String kind) {
        return groups.values().stream()
                .flatMap(List::stream)
                .filter(message -> message.kind().equals(kind))
                .count();
    }
}
