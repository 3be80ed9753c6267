package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links of the files of a folder. */
final class Links {
    private static final Pattern MARKDOWN = Pattern.compile("(?<!\\\\)]\\(([^)\\s]+)\\)");
    private static final Pattern HTML = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    private Links() {}

    /** Checks that each link leads to a file, and to an element of it if it has a fragment; returns their number. */
    static int check(Path folder) throws IOException {
        int number = 0;
        for (Path file : files(folder)) {
            Pattern link = file.toString().endsWith(".md") ? MARKDOWN : HTML;
            if (!file.toString().matches(".*\\.(md|html)")) {
                continue;
            }
            for (String target : link.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .toList()) {
                if (!target.startsWith("https://learn.microsoft.com/")) {
                    check(file, target);
                    number++;
                }
            }
        }
        return number;
    }

    private static void check(Path file, String target) throws IOException {
        String[] parts = target.split("#", 2);
        Path found = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
        assertThat(found).as("%s leads to %s", file, target).isRegularFile();
        if (parts.length > 1) {
            assertThat(Files.readString(found)).as("%s in %s", target, file).contains("id=\"" + parts[1] + "\"");
        }
    }

    static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        return files;
    }
}
