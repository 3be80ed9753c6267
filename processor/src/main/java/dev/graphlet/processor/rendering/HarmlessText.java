package dev.graphlet.processor.rendering;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes text for comments of generated code: it cannot end the comment or act as a Unicode escape. */
final class HarmlessText {
    private static final String END = "*/";
    private static final String ENTITY = "*&#47;";
    private static final Pattern VERBATIM = Pattern.compile("\\{@(code|literal)\\s(.*)}", Pattern.DOTALL);

    /** A backslash starts an escape if it follows an even number of backslashes (JLS 17, section 3.3). */
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u");

    private HarmlessText() {}

    /** Returns a comment that shows {@code text} as code. */
    static String code(String text) {
        return of("{@code " + text + "}");
    }

    static String of(String text) {
        String open = text.contains(END) ? withoutEnd(text) : text;
        return ESCAPE.matcher(open).replaceAll(escape -> Matcher.quoteReplacement(escape.group(1) + "\\u005cu"));
    }

    /** Replaces each comment end. Handles inline tags as a whole: code and literal tags do not interpret entities. */
    private static String withoutEnd(String text) {
        StringBuilder harmless = new StringBuilder();
        int from = 0;
        for (int tag = text.indexOf("{@"); tag >= 0; tag = text.indexOf("{@", from)) {
            int to = endOfTag(text, tag);
            harmless.append(text.substring(from, tag).replace(END, ENTITY));
            harmless.append(tag(text.substring(tag, to)));
            from = to;
        }
        return harmless.append(text.substring(from).replace(END, ENTITY)).toString();
    }

    private static int endOfTag(String text, int start) {
        int open = 0;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                open++;
            } else if (text.charAt(i) == '}' && --open == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static String tag(String tag) {
        Matcher verbatim = VERBATIM.matcher(tag);
        if (!tag.contains(END) || !verbatim.matches()) {
            return tag.replace(END, ENTITY);
        }
        String text = verbatim.group(2)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace(END, ENTITY);
        return verbatim.group(1).equals("code") ? "<code>" + text + "</code>" : text;
    }
}
