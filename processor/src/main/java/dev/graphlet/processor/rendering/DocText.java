package dev.graphlet.processor.rendering;

import com.palantir.javapoet.CodeBlock;
import dev.graphlet.processor.model.Documentation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts documentation comments of specs to documentation comments of generated code. */
final class DocText {
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)\\s*([^}]*)}");
    private static final Pattern BLOCK_TAG = Pattern.compile("@\\p{Alpha}+.*", Pattern.DOTALL);
    private static final Pattern CALL_TAG = Pattern.compile("@(?:param|since|deprecated)\\b.*", Pattern.DOTALL);
    private static final Pattern CARRIED_TAG = Pattern.compile("@(?:since|deprecated)\\b.*", Pattern.DOTALL);

    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n(?=<p>Deprecated: )");
    private static final Pattern DEPRECATED_TAG = Pattern.compile("@deprecated\\b.*");

    private final String description;
    private final String tags;

    /**
     * Splits a comment into its description and the block tags that match {@code carriedTag}. Turns {@code @deprecated}
     * into a paragraph if the spec lacks the annotation: compilers warn about the tag without the annotation.
     */
    private DocText(Documentation documentation, Pattern carriedTag) {
        List<String> described = new ArrayList<>();
        List<String> tagged = new ArrayList<>();
        List<String> target = described;
        int open = 0;
        for (String read :
                documentation.comment().lines().map(DocText::withoutMargin).toList()) {
            String line = read;
            boolean begins = open == 0 && BLOCK_TAG.matcher(line).matches();
            if (begins
                    && !documentation.deprecated()
                    && DEPRECATED_TAG.matcher(line).matches()) {
                described.add("");
                line = "<p>Deprecated: "
                        + line.substring("@deprecated".length()).strip();
                target = described;
            } else if (begins) {
                target = carriedTag.matcher(line).matches() ? tagged : new ArrayList<>();
            }
            target.add(line);
            open = openBraces(line, open);
        }
        description = join(described);
        tags = join(tagged);
    }

    /** Returns the comment of the spec, or {@code otherwise} if the spec has none. */
    static CodeBlock of(Documentation documentation, String otherwise) {
        String text = text(documentation);
        return CodeBlock.of("$L\n", text.isEmpty() ? otherwise : text);
    }

    /** Returns the first paragraph of the spec's comment, without block tags. */
    static String summary(Documentation documentation) {
        List<String> lines = new ArrayList<>();
        for (String line : text(documentation).split("\n", -1)) {
            if (line.isBlank() || line.startsWith("@") || line.startsWith("<p")) {
                break;
            }
            lines.add(line);
        }
        return String.join("\n", lines);
    }

    /** Returns the comment of the spec with {@code more} before its block tags, including {@code @param}. */
    static CodeBlock of(Documentation documentation, String otherwise, CodeBlock more) {
        DocText text = new DocText(documentation, CALL_TAG);
        String description = text.description.isEmpty() ? otherwise : text.description;
        CodeBlock.Builder doc = CodeBlock.builder().add("$L\n$L", description, more);
        return text.tags.isEmpty() ? doc.build() : doc.add("\n$L\n", text.tags).build();
    }

    private static String text(Documentation documentation) {
        DocText text = new DocText(documentation, CARRIED_TAG);
        return text.tags.isEmpty() ? text.description : (text.description + "\n\n" + text.tags).strip();
    }

    private static String join(List<String> lines) {
        return harmless(
                BLANK_LINES.matcher(String.join("\n", lines)).replaceAll("\n\n").strip());
    }

    /** Returns the number of open braces of an inline tag after {@code line}; block tags cannot start inside one. */
    private static int openBraces(String line, int before) {
        int open = before;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '{' && (open > 0 || line.startsWith("{@", i))) {
                open++;
            } else if (line.charAt(i) == '}' && open > 0) {
                open--;
            }
        }
        return open;
    }

    private static String withoutMargin(String line) {
        return line.startsWith(" ") ? line.substring(1) : line;
    }

    /** Replaces links, which could name types that are not visible to generated code, by code tags. */
    private static String harmless(String text) {
        String unlinked = LINK.matcher(text).replaceAll(link -> {
            String label =
                    link.group(2).isBlank() ? link.group(1) : link.group(2).strip();
            return Matcher.quoteReplacement("{@code " + label + "}");
        });
        return HarmlessText.of(unlinked);
    }
}
