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
    private final Map<String, String> images;
    private final Map<String, String> sections = new LinkedHashMap<>();

    /** The page as it is in the file, with that head and places for those sections, by title, each with its image. */
    Page(Path file, String head, Map<String, String> images) throws IOException {
        this.file = file;
        this.head = head;
        this.images = images;
        images.keySet().forEach(title -> sections.put(title, ""));
        String[] parts = Files.exists(file) ? Files.readString(file).split(HEADING) : new String[0];
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('\n');
            String title = parts[i].substring(0, end);
            String content = parts[i].substring(end + 1).strip();
            String image = images.getOrDefault(title, "");
            sections.replace(
                    title,
                    content.startsWith(image)
                            ? content.substring(image.length()).strip()
                            : content);
        }
    }

    /** Returns the text of a section, which is empty until it is measured. */
    String section(String title) {
        return sections.getOrDefault(title, "");
    }

    /** Writes the page with that text in place of what the section had. */
    void write(String title, String text) throws IOException {
        sections.put(title, text.strip());
        write();
    }

    /** Writes the page as it is. */
    void write() throws IOException {
        StringBuilder page = new StringBuilder(head.strip()).append('\n');
        sections.forEach((title, content) -> {
            if (!content.isEmpty()) {
                String image = images.getOrDefault(title, "");
                page.append(HEADING).append(title).append("\n\n");
                page.append(image.isEmpty() ? "" : image + "\n\n");
                page.append(content).append('\n');
            }
        });
        Files.writeString(file, page);
    }
}
