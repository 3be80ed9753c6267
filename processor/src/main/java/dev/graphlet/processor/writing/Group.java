package dev.graphlet.processor.writing;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bracket in a text, such as the arguments of a call.
 *
 * @param head the text up to the opening bracket
 * @param content the text within
 * @param end the text from the closing bracket on
 */
record Group(String head, String content, String end) {
    private static final Pattern CALL = Pattern.compile("(new )?[^ ]*");

    /** Returns the last outermost bracket of {@code text} that is not empty; {@code end} follows the text. */
    static Optional<Group> last(String text, String end) {
        Code code = new Code(text);
        int open = code.lastGroup();
        return open < 0
                ? Optional.empty()
                : Optional.of(new Group(
                        text.substring(0, open + 1),
                        text.substring(open + 1, code.endOf(open)),
                        text.substring(code.endOf(open)) + end));
    }

    /** Returns the bracket of the only call within: {@code a(new B(c))} is broken before c. */
    Optional<Group> nested() {
        return last(content, end)
                .filter(inner -> inner.end.length() == end.length() + 1)
                .filter(inner -> new Code(content).calls().size() == 1)
                .filter(inner -> CALL.matcher(inner.head).matches())
                .map(inner -> new Group(head + inner.head, inner.content, inner.end));
    }
}
