package dev.graphlet.processor.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A line of facts, read from left to right. */
final class Line {
    private final String text;
    private final TypeNames types;
    private int position;

    Line(String text, TypeNames types) {
        this.text = text;
        this.types = types;
        skipSpace();
    }

    private void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    boolean isAtEnd() {
        return position >= text.length();
    }

    /** Returns the next word as it is written, without moving on; an empty string at the end or at a separator. */
    String peek() {
        return text.substring(position, end(" ,|()[]"));
    }

    private int end(String separators) {
        int end = position;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && separators.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Moves on if the next word is {@code word}. */
    boolean accept(String word) {
        boolean found = peek().equals(word);
        if (found) {
            moveTo(position + word.length());
        }
        return found;
    }

    /** Moves on if the next character is {@code c}. */
    boolean accept(char c) {
        boolean found = !isAtEnd() && text.charAt(position) == c;
        if (found) {
            moveTo(position + 1);
        }
        return found;
    }

    void expect(char c) throws UnreadableLine {
        if (!accept(c)) {
            throw new UnreadableLine("lacks '" + c + "' before " + found());
        }
    }

    /** Returns whether the next word is {@code word} and {@code c} ends the word after it, as in {@code action name(}. */
    boolean isFollowedBy(char c, String word) {
        return peek().equals(word) && followsSecond(c, position + word.length());
    }

    private boolean followsSecond(char c, int start) {
        int kept = position;
        moveTo(start);
        int end = end(" ,|()[]");
        position = kept;
        return end < text.length() && text.charAt(end) == c;
    }

    /** Returns the next name, unescaped. */
    String name(String what) throws UnreadableLine {
        String word = peek();
        if (word.isEmpty()) {
            throw new UnreadableLine("lacks " + what + " before " + found());
        }
        moveTo(position + word.length());
        return Escapes.unescape(word);
    }

    /** Returns the next path, unescaped. */
    String path() throws UnreadableLine {
        String word = text.substring(position, end(""));
        if (word.isEmpty()) {
            throw new UnreadableLine("lacks a path");
        }
        moveTo(position + word.length());
        return Escapes.unescape(word);
    }

    /** Returns the qualified name of a type. */
    String type() throws UnreadableLine {
        return types.read(name("a type"));
    }

    /** Returns a type or, in brackets, the type of the items of a collection. */
    TypeUse typeUse() throws UnreadableLine {
        if (!accept('[')) {
            return new TypeUse(type(), false);
        }
        TypeUse items = new TypeUse(type(), true);
        expect(']');
        return items;
    }

    /** Returns names with {@code separator} between them. */
    List<String> names(char separator, String what) throws UnreadableLine {
        List<String> names = new ArrayList<>();
        do {
            names.add(name(what));
        } while (accept(separator));
        return names;
    }

    boolean isAtText() {
        return !isAtEnd() && text.charAt(position) == '"';
    }

    /** Returns the next quoted text, unescaped. */
    String text() throws UnreadableLine {
        int end = text.indexOf('"', position + 1);
        if (!isAtText() || end < 0) {
            throw new UnreadableLine("lacks a closing quotation mark");
        }
        String quoted = text.substring(position + 1, end);
        moveTo(end + 1);
        return Escapes.unescape(quoted);
    }

    void expectEnd() throws UnreadableLine {
        if (!isAtEnd()) {
            throw new UnreadableLine("has an unknown word, " + found());
        }
    }

    /** Returns the word at this position in quotes, for messages. */
    String found() {
        if (isAtEnd()) {
            return "its end";
        }
        String word = text.substring(position, Math.max(end(""), Math.min(text.length(), position + 1)));
        return "'" + word + "'";
    }

    boolean isAtAny(String... words) {
        return Arrays.asList(words).contains(peek());
    }

    private void moveTo(int next) {
        position = next;
        skipSpace();
    }
}
