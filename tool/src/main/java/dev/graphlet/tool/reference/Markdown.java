package dev.graphlet.tool.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a page of Markdown. Texts of specs pass {@link #text} or {@link #code}, so that they stay texts. */
final class Markdown {
    private static final String SPECIAL = "\\`*[]{}|~$";
    private final StringBuilder page = new StringBuilder();

    /** Returns {@code plain} with everything escaped that means something in Markdown or HTML. */
    static String text(String plain) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean inWord = i > 0
                    && i + 1 < plain.length()
                    && Character.isLetterOrDigit(plain.charAt(i - 1))
                    && Character.isLetterOrDigit(plain.charAt(i + 1));
            boolean begins = text.toString().isBlank() || text.toString().matches("\\d+");
            text.append(
                    switch (c) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '_' -> inWord ? "_" : "\\_";
                        case '#', '+', '-', '=', '.', ')', '!' -> begins ? "\\" + c : String.valueOf(c);
                        case '\n', '\r', '\t' -> " ";
                        default -> SPECIAL.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
                    });
        }
        return text.toString();
    }

    /** Returns {@code plain} as code within a line, which may be in a table. */
    static String code(String plain) {
        String line = plain.replaceAll("\\s+", " ");
        String fence = "`".repeat(longestRun(line) + 1);
        String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + space + line.replace("|", "\\|") + space + fence;
    }

    static String bold(String plain) {
        return "**" + text(plain) + "**";
    }

    static String link(String plain, String target) {
        return "[" + text(plain) + "](" + target + ")";
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Adds the block that says what the page is about, as Graph's pages begin. */
    Markdown frontMatter(String title, String description, String type) {
        page.append("---\ntitle: ").append(quoted(title));
        page.append("\ndescription: ").append(quoted(description));
        page.append("\ndoc_type: ").append(type).append("\n---\n\n");
        return this;
    }

    /** Returns a string of YAML. Viewers that know no front matter must not take anything in it for HTML. */
    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("[", "\\u005b")
                        .replace("]", "\\u005d")
                        .replace("<", "\\u003c")
                        .replace(">", "\\u003e")
                + "\"";
    }

    Markdown heading(int level, String plain) {
        page.append("#".repeat(level)).append(' ').append(text(plain)).append("\n\n");
        return this;
    }

    Markdown paragraph(String markdown) {
        page.append(markdown).append("\n\n");
        return this;
    }

    /** Adds a line that is directly above what follows. */
    Markdown line(String markdown) {
        page.append(markdown).append('\n');
        return this;
    }

    Markdown table(List<String> head, List<List<String>> rows) {
        row(head);
        page.append("|:---".repeat(head.size())).append("|\n");
        rows.forEach(this::row);
        page.append('\n');
        return this;
    }

    private void row(List<String> cells) {
        page.append(cells.stream().collect(Collectors.joining("|", "|", "|\n")));
    }

    /** Adds what tools that check Graph's pages read: a comment, each line of which is a member of a JSON object. */
    Markdown annotation(String... members) {
        page.append("<!-- {\n  ").append(String.join(",\n  ", members)).append("\n}\n-->\n");
        return this;
    }

    Markdown code(Optional<String> language, String content) {
        String fence = "`".repeat(Math.max(3, longestRun(content) + 1));
        page.append(fence).append(language.map(name -> " " + name).orElse("")).append('\n');
        page.append(content)
                .append(content.endsWith("\n") ? "" : "\n")
                .append(fence)
                .append("\n\n");
        return this;
    }

    String end() {
        return page.toString().strip() + "\n";
    }
}
