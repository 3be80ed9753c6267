package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A method that is a switch with one case for each property. The largest types of Graph have more than 200 properties,
 * and the JIT compiles no method above 8,000 bytecodes, so a longer switch is split into several methods.
 */
final class SplitMethod {
    private static final int MOST_CASES = 100;

    private SplitMethod() {}

    // switch (index - FIRST) {
    //     case 0 -> …;
    //     default -> readProperty2(index, in, target);
    // }
    static List<MethodSpec> of(MethodSpec.Builder first, List<CodeBlock> cases, List<ParameterSpec> passedOn) {
        String name = first.build().name();
        String arguments = passedOn.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        List<MethodSpec> methods = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += MOST_CASES) {
            MethodSpec.Builder method = from == 0 ? first : next(name + (methods.size() + 1), passedOn);
            int to = Math.min(from + MOST_CASES, cases.size());
            method.addCode("switch (index - FIRST) {\n$>");
            for (int place = from; place < to; place++) {
                method.addCode("case $L -> $L;\n", place, cases.get(place));
            }
            String otherwise = to < cases.size() ? name + (methods.size() + 2) : "super." + name;
            method.addCode("default -> $L($L);\n$<}\n", otherwise, arguments);
            methods.add(method.build());
        }
        return methods;
    }

    private static MethodSpec.Builder next(String name, List<ParameterSpec> parameters) {
        return MethodSpec.methodBuilder(name).addModifiers(PRIVATE).addParameters(parameters);
    }
}
