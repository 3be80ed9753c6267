package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of items as an expression. A method has at most 64 kB, so longer lists are split into several methods.
 *
 * @param expression the list
 * @param methods the methods that {@code expression} calls
 */
record LongList(CodeBlock expression, List<MethodSpec> methods) {
    private static final int MOST_ITEMS = 100;

    static LongList of(String name, TypeName itemType, List<CodeBlock> items) {
        if (items.size() <= MOST_ITEMS) {
            return new LongList(listOf(items), List.of());
        }
        List<MethodSpec> parts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += MOST_ITEMS) {
            List<CodeBlock> part = items.subList(from, Math.min(from + MOST_ITEMS, items.size()));
            parts.add(MethodSpec.methodBuilder(name + (parts.size() + 1))
                    .addModifiers(PRIVATE, STATIC)
                    .returns(ParameterizedTypeName.get(ClassName.get(List.class), itemType))
                    .addStatement("return $L", listOf(part))
                    .build());
        }
        CodeBlock calls = parts.stream().map(part -> CodeBlock.of("$N()", part)).collect(CodeBlock.joining(",$W"));
        return new LongList(
                CodeBlock.of("$T.of($L).flatMap($T::stream).toList()", Stream.class, calls, List.class), parts);
    }

    private static CodeBlock listOf(List<CodeBlock> items) {
        return items.isEmpty()
                ? CodeBlock.of("$T.of()", List.class)
                : CodeBlock.of("$T.of(\n$>$L)$<", List.class, items.stream().collect(CodeBlock.joining(",\n")));
    }
}
