package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A method of one statement for each property. The widest types of Graph have more than 200, and the JIT compiles no
 * method above 8,000 bytecodes: what is longer goes on in methods of its own.
 */
final class SplitMethod {
    private static final int MOST_STATEMENTS = 100;

    private SplitMethod() {}

    // readProperties2(in, target);
    static List<MethodSpec> of(MethodSpec.Builder first, List<CodeBlock> statements, List<ParameterSpec> passedOn) {
        String name = first.build().name();
        String arguments = passedOn.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        List<MethodSpec> methods = new ArrayList<>();
        for (int from = 0; from < statements.size(); from += MOST_STATEMENTS) {
            MethodSpec.Builder method = from == 0
                    ? first
                    : MethodSpec.methodBuilder(name + (methods.size() + 1))
                            .addModifiers(PRIVATE)
                            .addParameters(passedOn);
            int to = Math.min(from + MOST_STATEMENTS, statements.size());
            statements.subList(from, to).forEach(method::addStatement);
            if (to < statements.size()) {
                method.addStatement("$L($L)", name + (methods.size() + 2), arguments);
            }
            methods.add(method.build());
        }
        return methods;
    }
}
