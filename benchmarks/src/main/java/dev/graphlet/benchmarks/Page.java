package dev.graphlet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The page of results: Markdown of some sections, each measured by itself and kept until it is measured again. */
final class Page {
    private static final String HEADING = "\n## ";

    private final Path file;
    private final String head;
    private final Map<String, String> sections = new LinkedHashMap<>();

    /** The page as it is in the file, with that head and places for those sections. */
    Page(Path file, String head, Iterable<String> titles) throws IOException {
        this.file = file;
        this.head = head;
        titles.forEach(title -> sections.put(title, ""));
        String[] parts = Files.exists(file) ? Files.readString(file).split(HEADING) : new String[0];
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('\n');
            sections.replace(
                    parts[i].substring(0, end), parts[i].substring(end + 1).strip());
        }
    }

    /** Returns the text of a section, which is empty until it is measured. */
    String section(String title) {
        return sections.getOrDefault(title, "");
    }

    /** Writes the page with that text in place of what the section had. */
    void write(String title, String text) throws IOException {
        sections.put(title, text.strip());
        StringBuilder page = new StringBuilder(head.strip()).append('\n');
        sections.forEach((name, content) -> {
            if (!content.isEmpty()) {
                page.append(HEADING).append(name).append("\n\n").append(content).append('\n');
            }
        });
        Files.writeString(file, page);
    }
}
