package dev.graphlet.runtime.sensitive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a character in a text, plain or escaped, ignoring case. */
final class EscapedCharacter {
    private static final Pattern PERCENT = Pattern.compile("%(?:25)*([0-9A-Fa-f]{2})");
    private static final Pattern BACKSLASHES = Pattern.compile("(?:\\\\|%(?:25)*5[Cc])+");
    private static final Pattern JSON = Pattern.compile("\\\\+(?:u([0-9A-Fa-f]{4})|([bfnrt\"'/]))");
    private static final Pattern HTML =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));");
    private static final Map<String, Integer> NAMES =
            Map.of("amp", (int) '&', "lt", (int) '<', "gt", (int) '>', "quot", (int) '"', "apos", (int) '\'');
    private static final Map<String, Integer> CONTROLS =
            Map.of("b", (int) '\b', "f", (int) '\f', "n", (int) '\n', "r", (int) '\r', "t", (int) '\t');
    private static final int HEX = 16;

    private EscapedCharacter() {}

    /** Returns the length of {@code character} at index {@code at}, with preceding backslashes; 0 for no match. */
    static int lengthOf(int character, String text, int at) {
        int length = plainLengthOf(character, text, at);
        boolean escaped = at < text.length() && (text.charAt(at) == '\\' || text.charAt(at) == '%');
        if (length > 0 || character == '\\' || !escaped) {
            return length;
        }
        Matcher backslashes = BACKSLASHES.matcher(text).region(at, text.length());
        int more = backslashes.lookingAt() ? plainLengthOf(character, text, backslashes.end()) : 0;
        return more == 0 ? 0 : backslashes.end() - at + more;
    }

    private static int plainLengthOf(int character, String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        int raw = text.codePointAt(at);
        return switch (raw) {
            case '%' -> either(percent(character, text, at), character, raw);
            case '\\' -> either(json(character, text, at), character, raw);
            case '&' -> either(html(character, text, at), character, raw);
            case '+' -> isSame(character, ' ') || character == '+' ? 1 : 0;
            default -> isSame(character, raw) ? Character.charCount(raw) : 0;
        };
    }

    private static int either(int escaped, int character, int raw) {
        return escaped > 0 ? escaped : character == raw ? 1 : 0;
    }

    /** Returns whether escaping may double {@code character}, or an excerpt may shorten a run of it to one. */
    static boolean isDoubled(int character) {
        return character == '\'' || character == '\\' || Character.isWhitespace(character);
    }

    /** Returns whether both characters are equal, ignoring case; all white space is equal. */
    static boolean isSame(int one, int other) {
        return one == other
                || Character.toLowerCase(Character.toUpperCase(one))
                        == Character.toLowerCase(Character.toUpperCase(other))
                || (Character.isWhitespace(one) && Character.isWhitespace(other));
    }

    private static int percent(int character, String text, int at) {
        int[] variants = {character, Character.toLowerCase(character), Character.toUpperCase(character)};
        for (int variant : variants) {
            int end = at;
            boolean same = true;
            for (byte octet : Character.toString(variant).getBytes(StandardCharsets.UTF_8)) {
                Matcher found = PERCENT.matcher(text).region(end, text.length());
                same = same && found.lookingAt() && (byte) Integer.parseInt(found.group(1), HEX) == octet;
                end = same ? found.end() : end;
            }
            if (same) {
                return end - at;
            }
        }
        return 0;
    }

    private static int json(int character, String text, int at) {
        int end = at;
        StringBuilder units = new StringBuilder();
        while (units.length() < Character.charCount(character)) {
            Matcher found = JSON.matcher(text).region(end, text.length());
            if (!found.lookingAt()) {
                return 0;
            }
            String name = found.group(2);
            int unit = name == null
                    ? Integer.parseInt(found.group(1), HEX)
                    : CONTROLS.getOrDefault(name, (int) name.charAt(0));
            units.append((char) unit);
            end = found.end();
        }
        return isSame(units.codePointAt(0), character) ? end - at : 0;
    }

    private static int html(int character, String text, int at) {
        Matcher found = HTML.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            return 0;
        }
        int named = found.group(1) != null
                ? Integer.parseInt(found.group(1))
                : found.group(2) != null
                        ? Integer.parseInt(found.group(2), HEX)
                        : NAMES.getOrDefault(found.group(3).toLowerCase(Locale.ROOT), 0);
        return isSame(named, character) ? found.end() - at : 0;
    }
}
