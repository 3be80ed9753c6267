package dev.graphlet.tool.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page of Markdown, split at its headings. */
final class Sections {
    private final Map<String, String> all = new LinkedHashMap<>();

    Sections(String markdown) {
        String text = markdown.replace("\r\n", "\n").replaceFirst("(?s)^---\n.*?\n---\n", "");
        String name = "";
        StringBuilder section = new StringBuilder();
        boolean code = false;
        for (String line : text.split("\n", -1)) {
            code ^= line.startsWith("```");
            if (!code && line.matches("#{1,6} .*")) {
                all.put(name, normal(section.toString()));
                name = all.containsKey(line) ? line + " again" : line;
                section.setLength(0);
            } else {
                section.append(line).append('\n');
            }
        }
        all.put(name, normal(section.toString()));
        all.remove("");
    }

    private static String normal(String text) {
        return text.replaceAll("\n{2,}", "\n\n").strip();
    }

    List<String> headings() {
        return List.copyOf(all.keySet());
    }

    String of(String heading) {
        return all.getOrDefault(heading, "no section " + heading);
    }

    /** Returns the cells of the table in a section. */
    List<List<String>> table(String heading) {
        return of(heading)
                .lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\\|")))
                .toList();
    }
}
