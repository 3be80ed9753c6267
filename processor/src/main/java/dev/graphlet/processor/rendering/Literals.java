package dev.graphlet.processor.rendering;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Values as Java expressions. */
final class Literals {
    private Literals() {}

    /** Returns an expression such as {@code List.of("a", "b")}. */
    static CodeBlock listOf(List<String> values) {
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                values.stream().map(value -> CodeBlock.of("$S", value)).collect(CodeBlock.joining(", ")));
    }
}
