package dev.graphlet.processor.diagnostics;

import java.util.Arrays;
import java.util.Locale;

/** A message, as {@code [id] what must hold, but what was found. What to do.} See docs/errors.md for the ids. */
public sealed interface MessageCode permits ProblemCode, DriftCode, SampleCode {
    /** Returns the message with {@code %s} for each argument, as {@link String#format} takes it. */
    String format();

    /** Returns the stable id, such as {@code GraphletInherits}; several messages may share an id. */
    default String id() {
        return format().substring(1, format().indexOf(']'));
    }

    /** Returns the message; an argument that is a class, such as an annotation, is given by its simple name. */
    default String text(Object... arguments) {
        Object[] named = Arrays.stream(arguments)
                .map(argument -> argument instanceof Class<?> type ? type.getSimpleName() : argument)
                .toArray();
        return Wording.visible(String.format(Locale.ROOT, format(), named));
    }
}
