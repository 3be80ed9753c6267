package dev.graphlet.processor.facts;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads marks, which end a line. */
final class MarksReader {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private final Set<Mark> words = EnumSet.noneOf(Mark.class);
    private final Set<String> notIn = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private Optional<Marks.Deprecation> deprecation = Optional.empty();

    /** Reads marks up to the end of the line. */
    static Marks rest(Line line) throws UnreadableLine {
        if (line.isAtEnd()) {
            return Marks.NONE;
        }
        MarksReader reader = new MarksReader();
        while (reader.accept(line)) {
            // Each call reads one mark.
        }
        line.expectEnd();
        return reader.marks();
    }

    /** Returns whether a mark is next. */
    static boolean isNext(Line line) {
        return line.isAtAny("not-in", "refuses", "deprecated")
                || Mark.of(line.peek()).isPresent();
    }

    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    /** Reads one mark; returns false if the next word is none. */
    boolean accept(Line line) throws UnreadableLine {
        Optional<Mark> mark = Mark.of(line.peek());
        if (mark.isPresent()) {
            line.accept(mark.get().word());
            words.add(mark.get());
        } else if (line.accept("not-in")) {
            notIn.addAll(line.names('|', "a cloud"));
        } else if (line.accept("refuses")) {
            refused.addAll(line.names('|', "an operation"));
        } else if (line.accept("deprecated")) {
            deprecation = Optional.of(deprecation(line));
        } else {
            return false;
        }
        return true;
    }

    private static Marks.Deprecation deprecation(Line line) throws UnreadableLine {
        String since = isDate(line.peek()) ? line.name("a date") : "";
        String removal = "";
        if (line.accept("removed")) {
            if (!isDate(line.peek())) {
                throw new UnreadableLine("lacks a date before " + line.found());
            }
            removal = line.name("a date");
        }
        return new Marks.Deprecation(since, removal, line.isAtText() ? line.text() : "");
    }

    Marks marks() {
        return new Marks(words, notIn, refused, deprecation);
    }
}
