package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code RunCalls}: the declarations of the actions and functions of a spec. */
final class CallsRenderer implements Renderer {
    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        return constants(names.calls(), spec.calls(), CodeBlock.of("$S", names.qualifiedName()))
                .addJavadoc("The actions and functions of {@code $L}.\n", names.qualifiedName())
                .addAnnotation(RuntimeNames.INTERNAL_API);
    }

    // public static final EdmCall START = new EdmCall("…start", EdmCall.Kind.ACTION, "…run", true, List.of(), null);
    // public static final List<EdmCall> ALL = List.of(START);
    static TypeSpec.Builder constants(ClassName name, List<Call> calls, CodeBlock boundTo) {
        TypeSpec.Builder type = SourceFile.publicClass(name).addModifiers(FINAL);
        for (Call call : calls) {
            type.addField(FieldSpec.builder(RuntimeNames.EDM_CALL, constant(call, calls), PUBLIC, STATIC, FINAL)
                    .addJavadoc("{@code $L}.\n", call.qualifiedName())
                    .initializer(call(call, boundTo))
                    .build());
        }
        if (calls.stream().anyMatch(call -> !call.parameters().isEmpty())) {
            type.addField(parameterNames(calls));
        }
        return type.addField(FieldSpec.builder(
                                ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.EDM_CALL),
                                "ALL",
                                PUBLIC,
                                STATIC,
                                FINAL)
                        .addJavadoc("All actions and functions in this class.\n")
                        .initializer("$T.of($L)", List.class, all(calls))
                        .build())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    }

    // public static final String PARAMETER_NAMES = "since,reason";
    private static FieldSpec parameterNames(List<Call> calls) {
        String names = calls.stream()
                .sorted(Call.BY_NAME)
                .flatMap(call -> call.parameters().stream())
                .map(Property::javaName)
                .collect(Collectors.joining(","));
        return FieldSpec.builder(ClassName.get(String.class), Call.PARAMETER_NAMES, PUBLIC, STATIC, FINAL)
                .addJavadoc("The parameter names in the spec, which its class file does not keep.\n")
                .initializer("$S", names)
                .build();
    }

    private static CodeBlock all(List<Call> calls) {
        return calls.stream()
                .map(call -> CodeBlock.of("$L", constant(call, calls)))
                .collect(CodeBlock.joining(",$W"));
    }

    /** Returns the name of a constant. Numbers overloads, {@code DELTA_2}, in an order independent of class files. */
    static String constant(Call call, List<Call> calls) {
        String name = JavaNames.constant(call.name());
        List<Call> same = calls.stream()
                .filter(other -> JavaNames.constant(other.name()).equals(name))
                .sorted(Call.BY_NAME)
                .toList();
        int place = same.indexOf(call);
        String numbered = place == 0 ? name : name + "_" + (place + 1);
        return numbered.equals("ALL") || numbered.equals(Call.PARAMETER_NAMES) ? numbered + "_" : numbered;
    }

    private static CodeBlock call(Call call, CodeBlock boundTo) {
        CodeBlock parameters = call.parameters().isEmpty()
                ? CodeBlock.of("$T.of()", List.class)
                : CodeBlock.of(
                        "$T.of(\n$>$L$<)",
                        List.class,
                        call.parameters().stream().map(EdmConstant::value).collect(CodeBlock.joining(",\n")));
        return CodeBlock.of(
                "new $T(\n$>$S,\n$T.Kind.$L,\n$L,\n$L,\n$L,\n$L$<)",
                RuntimeNames.EDM_CALL,
                call.qualifiedName(),
                RuntimeNames.EDM_CALL,
                call.function() ? "FUNCTION" : "ACTION",
                boundTo,
                call.onCollection(),
                parameters,
                call.result().map(EdmConstant::value).orElse(CodeBlock.of("null")));
    }
}
