package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.PrimitiveType;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import dev.graphlet.processor.model.ValueType;
import java.util.stream.Collectors;

/** The method of a path or a client that calls an action or a function. */
final class CallMethod {
    private CallMethod() {}

    /** The constant that describes a call of the spec or of its base: {@code RunCalls.START}. */
    static CodeBlock constant(Call call, StructuredSpec spec) {
        return spec.calls().contains(call)
                ? CodeBlock.of("$T.$L", StructuredNames.of(spec).calls(), CallsRenderer.constant(call, spec.calls()))
                : constant(call, spec.base().orElseThrow());
    }

    // public CallRequest<RunStatistics> getStatistics(@Nullable OffsetDateTime since) {
    //     return new CallRequest<>(
    //             this.sender,
    //             RequestParts.call(
    //                     this.path,
    //                     CallArguments.of(RunCalls.GET_STATISTICS, since),
    //                     CallResult.of(RunStatisticsCodec.TYPE, IndustryDataTypes.INSTANCE)));
    static MethodSpec of(Call call, CodeBlock constant, ClassName registry) {
        return of(call, constant, registry, "this.sender", "this.path");
    }

    static MethodSpec of(Call call, CodeBlock constant, ClassName registry, String sender, String path) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.javaName())
                .addModifiers(PUBLIC)
                .addJavadoc(doc(call))
                .returns(request(call));
        call.parameters().forEach(parameter -> method.addParameter(type(parameter), parameter.javaName()));
        if (call.documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        String names = call.parameters().stream()
                .map(parameter -> ", " + parameter.javaName())
                .collect(Collectors.joining());
        CodeBlock arguments = CodeBlock.of("$T.of($L$L)", RuntimeNames.CALL_ARGUMENTS, constant, names);
        return method.addStatement(
                        "return new $T<>(\n$L,\n$T.$L(\n$L,\n$L,\n$L)$L)",
                        ((ParameterizedTypeName) request(call)).rawType(),
                        sender,
                        RuntimeNames.REQUEST_PARTS,
                        factory(call),
                        path,
                        arguments,
                        result(call, registry),
                        isList(call) ? CodeBlock.of(",\n$L", names(result(call)).ownProperties()) : CodeBlock.of(""))
                .build();
    }

    private static CodeBlock doc(Call call) {
        String otherwise = (call.function() ? "Calls the function {@code %s}." : "Calls the action {@code %s}.")
                .formatted(call.qualifiedName());
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(DocText.of(call.documentation(), otherwise))
                .add("\n<pre>{@code $L …/$L}</pre>\n", call.function() ? "GET" : "POST", segment(call));
        call.permissions().forEach(permissions -> doc.add(RequestDoc.permissions(permissions)));
        return doc.build();
    }

    private static String segment(Call call) {
        return call.function()
                ? call.parameters().stream()
                        .map(parameter -> parameter.name() + "={" + parameter.name() + "}")
                        .collect(Collectors.joining(",", call.qualifiedName() + "(", ")"))
                : call.qualifiedName();
    }

    /** What is not required may be null, and is left out then. */
    private static TypeName type(Property parameter) {
        TypeName type = JavaTypes.of(parameter);
        return parameter.is(Trait.REQUIRED) ? type : JavaTypes.nullable(type);
    }

    private static TypeName request(Call call) {
        if (call.result().isEmpty()) {
            return ParameterizedTypeName.get(RuntimeNames.CALL_REQUEST, JavaTypes.nullable(ClassName.get(Void.class)));
        }
        TypeName value = JavaTypes.of(result(call));
        if (isList(call)) {
            return ParameterizedTypeName.get(
                    RuntimeNames.CALL_LIST_REQUEST, value, names(result(call)).properties());
        }
        return call.result().get().collection()
                ? ParameterizedTypeName.get(RuntimeNames.CALL_PAGE_REQUEST, value)
                : ParameterizedTypeName.get(RuntimeNames.CALL_REQUEST, value);
    }

    private static String factory(Call call) {
        boolean collection = call.result().filter(Property::collection).isPresent();
        return !collection ? "call" : isList(call) ? "callList" : "callPage";
    }

    private static boolean isList(Call call) {
        return call.result().filter(Property::collection).isPresent() && JavaTypes.isStructured(result(call));
    }

    private static CodeBlock result(Call call, ClassName registry) {
        if (call.result().isEmpty()) {
            return CodeBlock.of("$T.nothing()", RuntimeNames.CALL_RESULT);
        }
        CodeBlock reader = CodeBlock.of("$L,$W$T.INSTANCE", reader(result(call)), registry);
        return call.result().get().collection() ? reader : CodeBlock.of("$T.of($L)", RuntimeNames.CALL_RESULT, reader);
    }

    private static CodeBlock reader(ValueType type) {
        if (JavaTypes.isStructured(type)) {
            return CodeBlock.of("$T.TYPE", names(type).codec());
        }
        return JavaTypes.isEnum(type)
                ? CodeBlock.of("in -> in.enumeration($T::of)", names(type).model())
                : CodeBlock.of("in -> in.$L()", JavaTypes.reader(((PrimitiveType) type).primitive()));
    }

    private static ValueType result(Call call) {
        return call.result().orElseThrow().type();
    }

    private static StructuredNames names(ValueType type) {
        return StructuredNames.of((TypeReference) type);
    }
}
