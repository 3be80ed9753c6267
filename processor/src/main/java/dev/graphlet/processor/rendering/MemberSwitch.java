package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.graphlet.processor.model.EnumSpec.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The switch of a method that maps the wire string of each member to a result. A case takes 35 bytecodes, and the JIT
 * compiles no method above 8,000 bytecodes, so a longer switch is split into several methods.
 *
 * @param members the members, in order
 * @param result the expression returned for a member
 * @param otherwise the expression returned for any other string
 */
record MemberSwitch(List<Member> members, Function<Member, CodeBlock> result, CodeBlock otherwise) {
    private static final int MOST_CASES = 200;

    // return switch (value) {
    //     case "running" -> RUNNING;
    //     default -> of2(value);
    // };
    List<MethodSpec> of(MethodSpec.Builder method, CodeBlock subject, CodeBlock again) {
        MethodSpec first = method.build();
        List<MethodSpec> methods = new ArrayList<>();
        for (int from = 0; from < members.size(); from += MOST_CASES) {
            int to = Math.min(from + MOST_CASES, members.size());
            int next = methods.size() + 2;
            CodeBlock last = to == members.size() ? otherwise : call(first, next);
            methods.add((from == 0 ? method : following(first, next - 1))
                    .addCode(cases(from == 0 ? subject : again, members.subList(from, to), last))
                    .build());
        }
        return methods;
    }

    private CodeBlock cases(CodeBlock subject, List<Member> part, CodeBlock last) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch ($L) {\n$>", subject);
        part.forEach(member -> cases.add("case $S -> $L;\n", member.name(), result.apply(member)));
        return cases.add("default -> $L;\n$<};\n", last).build();
    }

    private static CodeBlock call(MethodSpec first, int number) {
        String arguments = first.parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        return CodeBlock.of("$L($L)", first.name() + number, arguments);
    }

    private static MethodSpec.Builder following(MethodSpec first, int number) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(first.name() + number)
                .addModifiers(PRIVATE)
                .returns(first.returnType())
                .addParameters(first.parameters());
        return first.modifiers().contains(STATIC) ? method.addModifiers(STATIC) : method;
    }
}
