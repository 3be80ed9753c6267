package dev.graphlet.tool.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes texts of others as Javadoc comments that cannot end early, and that no doclet takes for anything but text. */
final class Javadoc {
    private static final int WIDTH = 120;
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)\\s]*\\)");
    private static final Pattern INCLUDE = Pattern.compile("\\[!INCLUDE[^\\]]*]\\([^)]*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?(?:br|p|b|i|em|strong|ul|ol|li|a|code|span|div)\\b[^>]*>");

    private Javadoc() {}

    /** Returns the lines of a comment, or none if there is nothing to say. */
    static List<String> lines(Optional<String> description, Optional<String> deprecation, String indent) {
        List<String> body = wrap(description.map(Javadoc::clean).orElse(""), indent);
        List<String> end =
                wrap(deprecation.map(text -> "@deprecated " + clean(text)).orElse(""), indent);
        if (body.isEmpty() && end.isEmpty()) {
            return List.of();
        }
        if (body.size() + end.size() == 1) {
            String line = indent + "/** " + (body.isEmpty() ? end : body).get(0) + " */";
            if (line.length() <= WIDTH) {
                return List.of(line);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(indent + "/**");
        body.forEach(line -> lines.add(indent + " * " + line));
        if (!body.isEmpty() && !end.isEmpty()) {
            lines.add(indent + " *");
        }
        end.forEach(line -> lines.add(indent + " * " + line));
        lines.add(indent + " */");
        return lines;
    }

    /** Returns one line of plain text with all escaped that means something in Java or HTML. */
    static String clean(String text) {
        String plain = INCLUDE.matcher(text).replaceAll("");
        plain = LINK.matcher(plain).replaceAll("$1");
        plain = TAG.matcher(plain).replaceAll(" ");
        plain = plain.replace("**", "").replace("`", "");
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char before = i == 0 ? ' ' : plain.charAt(i - 1);
            char after = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
            clean.append(
                    switch (c) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '\\' -> "&#92;";
                        case '@' -> before <= ' ' || before == '{' || before == '*' ? "&#64;" : "@";
                        case '/' -> before == '*' || after == '*' ? "&#47;" : "/";
                        default ->
                            Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                                    ? " "
                                    : Character.toString(c);
                    });
        }
        return clean.toString().replaceAll("\\s+", " ").strip();
    }

    private static List<String> wrap(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = WIDTH - indent.length() - " * ".length();
        for (String word : text.split(" ", -1)) {
            boolean full = line.length() > 0 && line.length() + 1 + word.length() > width;
            if (full) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
