package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.Documentation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A documentation comment as plain text, without the tags of Javadoc and of HTML. */
final class CommentText {
    private static final Pattern INLINE = Pattern.compile("\\{@(\\w+)\\s*([^{}]*)}");
    private static final Pattern BLOCK = Pattern.compile("(?m)^\\s*@(\\w+)\\b");
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?i)</?(?:p|li|ul|ol|pre|br|div|dl|dt|dd)\\s*/?>|\n\\s*\n");
    private static final Pattern FORMAT = Pattern.compile(
            "(?i)</?(?:b|i|em|strong|code|tt|sub|sup|span|small|u|a)(?:\\s+\\w+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*\\s*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|(\\w{1,8}));");
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");

    private final String description;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private String deprecation = "";

    private CommentText(String comment) {
        List<MatchResult> blocks = BLOCK.matcher(comment).results().toList();
        description =
                blocks.isEmpty() ? comment : comment.substring(0, blocks.get(0).start());
        for (int i = 0; i < blocks.size(); i++) {
            int end = i + 1 < blocks.size() ? blocks.get(i + 1).start() : comment.length();
            block(
                    blocks.get(i).group(1),
                    comment.substring(blocks.get(i).end(), end).strip());
        }
    }

    static CommentText of(Documentation documentation) {
        return new CommentText(documentation.comment().replace("\r\n", "\n"));
    }

    private void block(String tag, String text) {
        if (tag.equals("param")) {
            String[] parts = text.split("\\s+", 2);
            parameters.put(parts[0], parts.length > 1 ? line(parts[1]) : "");
        } else if (tag.equals("deprecated")) {
            deprecation = line(text);
        }
    }

    /** Returns the description in one line that ends a sentence; empty if there is none. */
    String sentences() {
        return sentence(line(description));
    }

    /** Returns the paragraphs of the description. */
    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (String part : PARAGRAPH.split(description, -1)) {
            String text = line(part);
            if (!text.isEmpty()) {
                paragraphs.add(text);
            }
        }
        return paragraphs;
    }

    /** Returns what {@code @param} says about the parameter called {@code name}, as sentences. */
    String parameter(String name) {
        String text = parameters.getOrDefault(name, "");
        return sentence(text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }

    /** Returns what {@code @deprecated} says; empty if it says nothing. */
    String deprecation() {
        return sentence(deprecation);
    }

    private static String sentence(String text) {
        return text.isEmpty() || ".!?…:".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    /** Returns {@code html} as plain text in one line. */
    private static String line(String html) {
        String text = INLINE.matcher(html).replaceAll(tag -> Matcher.quoteReplacement(inline(tag)));
        text = PARAGRAPH.matcher(text).replaceAll(" ");
        text = FORMAT.matcher(text).replaceAll("");
        text = ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
        return text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }

    private static String inline(MatchResult tag) {
        String text = tag.group(2).strip();
        if (!tag.group(1).startsWith("link")) {
            return escaped(text);
        }
        String[] parts = text.split("\\s+", 2);
        String name = parts[0].substring(parts[0].lastIndexOf('.') + 1).replace('#', '.');
        return parts.length > 1 ? parts[1] : name.startsWith(".") ? name.substring(1) : name;
    }

    /** Returns the content of a code tag such that the next steps leave it as it is. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String character(MatchResult entity) {
        if (entity.group(3) != null) {
            return ENTITIES.getOrDefault(entity.group(3), entity.group());
        }
        int code = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : entity.group();
    }
}
