package dev.graphlet.processor.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON as RFC 8259 defines it, and no more: no comments, no trailing commas, no name twice. */
final class JsonReader {
    private static final int DEEPEST = 200;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern WORD = Pattern.compile("[\\p{Alnum}_.+-]+");
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";

    private final String text;
    private int position;

    private JsonReader(String text) {
        this.text = text;
    }

    static JsonNode read(String text) throws JsonSyntaxException {
        JsonReader reader = new JsonReader(text);
        JsonNode value = reader.value(0);
        reader.skipSpace();
        if (reader.position < text.length()) {
            throw reader.mistake("has more behind the value");
        }
        return value;
    }

    private JsonNode value(int depth) throws JsonSyntaxException {
        skipSpace();
        int start = position;
        if (depth > DEEPEST) {
            throw mistake("is nested too deeply");
        }
        return switch (peek()) {
            case '{' -> object(start, depth);
            case '[' -> array(start, depth);
            case '"' -> new JsonNode.Text(start, string());
            default -> scalar(start);
        };
    }

    private JsonNode object(int start, int depth) throws JsonSyntaxException {
        List<JsonNode.Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        position++;
        skipSpace();
        if (!accept('}')) {
            do {
                skipSpace();
                int offset = position;
                if (peek() != '"') {
                    throw mistake("lacks a name in quotes");
                }
                String name = string();
                if (!names.add(name)) {
                    throw new JsonSyntaxException(offset, "has a name for the second time");
                }
                expect(':', "lacks a colon");
                members.add(new JsonNode.Member(offset, name, value(depth + 1)));
                skipSpace();
            } while (accept(','));
            expect('}', "lacks a comma or a brace");
        }
        return new JsonNode.Structure(start, members);
    }

    private JsonNode array(int start, int depth) throws JsonSyntaxException {
        List<JsonNode> items = new ArrayList<>();
        position++;
        skipSpace();
        if (!accept(']')) {
            do {
                items.add(value(depth + 1));
                skipSpace();
            } while (accept(','));
            expect(']', "lacks a comma or a bracket");
        }
        return new JsonNode.Items(start, items);
    }

    private JsonNode scalar(int start) throws JsonSyntaxException {
        Matcher word = WORD.matcher(text).region(start, text.length());
        if (!word.lookingAt()) {
            throw mistake("lacks a value");
        }
        String found = word.group();
        position = word.end();
        return switch (found) {
            case "true", "false" -> new JsonNode.Flag(start);
            case "null" -> new JsonNode.Null(start);
            default -> {
                if (!NUMBER.matcher(found).matches()) {
                    throw new JsonSyntaxException(
                            start, "has a value that is no string in quotes, number, true, false or null");
                }
                yield new JsonNode.Numeral(start, found);
            }
        };
    }

    private String string() throws JsonSyntaxException {
        int start = position++;
        StringBuilder value = new StringBuilder();
        while (peek() != '"') {
            if (position >= text.length() || text.charAt(position) == '\n') {
                throw new JsonSyntaxException(start, "has a string without an end");
            }
            char c = text.charAt(position++);
            if (c < ' ') {
                position--;
                throw mistake("has a control character in a string");
            }
            boolean pair = Character.isHighSurrogate(c) && Character.isLowSurrogate(peek());
            if (Character.isSurrogate(c) && !pair) {
                position--;
                throw mistake("has half of a character");
            }
            value.append(c == '\\' ? escaped() : c);
            if (pair) {
                value.append(text.charAt(position++));
            }
        }
        position++;
        return value.toString();
    }

    private char escaped() throws JsonSyntaxException {
        char c = peek();
        position++;
        int index = ESCAPED.indexOf(c);
        if (index >= 0) {
            return MEANT.charAt(index);
        }
        int end = position + 4;
        if (c != 'u' || end > text.length() || !text.substring(position, end).matches("[0-9a-fA-F]{4}")) {
            position -= 2;
            throw mistake("has a backslash that escapes nothing");
        }
        char unit = (char) Integer.parseInt(text, position, end, 16);
        position = end;
        return unit;
    }

    private void expect(char c, String mistake) throws JsonSyntaxException {
        skipSpace();
        if (!accept(c)) {
            throw mistake(mistake);
        }
    }

    private boolean accept(char c) {
        boolean there = peek() == c;
        position += there ? 1 : 0;
        return there;
    }

    /** Returns the next character; a NUL, which JSON has nowhere, at the end. */
    private char peek() {
        return position < text.length() ? text.charAt(position) : '\0';
    }

    private void skipSpace() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private JsonSyntaxException mistake(String what) {
        return new JsonSyntaxException(position, what);
    }
}
