package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.PrimitiveType;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;
import dev.graphlet.processor.model.StreamType;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import dev.graphlet.processor.model.ValueType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The method of a path or a client that calls an action or a function. */
final class CallMethod {
    private CallMethod() {}

    // public FunctionRequest<RunStatistics> getStatistics(@Nullable OffsetDateTime since) {
    //     return new FunctionRequest<>(
    //             this.sender,
    //             RequestParts.call(
    //                     this.path,
    //                     CallArguments.of(RunCalls.GET_STATISTICS, since),
    //                     CallResult.of(RunStatisticsCodec.TYPE, IndustryDataTypes.INSTANCE)));
    static List<MethodSpec> onPath(Call call, PathDoc path) {
        StructuredSpec declaring = path.declaring(spec -> spec.calls().contains(call));
        ClassName constants = StructuredNames.of(declaring).calls();
        String name = JavaNames.onPath(call.javaName());
        CodeBlock request = request(
                call,
                CodeBlock.of("$T.$L", constants, CallsRenderer.constant(call, declaring.calls())),
                StructuredNames.of(path.spec()).registry(),
                List.of("this.sender", "this.path"),
                path.constants());
        return withOverload(
                call,
                method(name, call, request)
                        .addJavadoc(path.of(call.documentation(), declaring, name, otherwise(call), page(call, "…/")))
                        .build());
    }

    // FunctionRequest<String> whoIs(String name);
    static List<MethodSpec> inInterface(Call call, ContainerSpec container) {
        MethodSpec.Builder method = signature(JavaNames.onClient(call.javaName()), call)
                .addModifiers(ABSTRACT)
                .addJavadoc(DocText.of(call.documentation(), otherwise(call), page(call, "/")));
        return deprecatedWith(container, call, method);
    }

    // public FunctionRequest<String> whoIs(String name) {
    //     return new FunctionRequest<>(
    //             this,
    //             RequestParts.call(
    //                     this.root,
    static List<MethodSpec> onClient(Call call, ContainerSpec container, PermissionConstants permissions) {
        ClassName constants = ContainerRenderer.name(container);
        CodeBlock request = request(
                call,
                CodeBlock.of("$T.$L", constants, CallsRenderer.constant(call, container.calls())),
                TypesRenderer.name(container.service()),
                List.of("this", "this.root"),
                permissions);
        MethodSpec.Builder method =
                method(JavaNames.onClient(call.javaName()), call, request).addAnnotation(Override.class);
        return deprecatedWith(container, call, method);
    }

    private static List<MethodSpec> withOverload(Call call, MethodSpec method) {
        return Stream.concat(Stream.of(method), BuiltArguments.of(method, call.parameters()).stream())
                .toList();
    }

    private static List<MethodSpec> deprecatedWith(ContainerSpec container, Call call, MethodSpec.Builder method) {
        boolean alone =
                container.reference().deprecated() && !call.documentation().deprecated();
        return withOverload(call, alone ? method.addAnnotation(Deprecated.class).build() : method.build());
    }

    private static MethodSpec.Builder method(String name, Call call, CodeBlock request) {
        return signature(name, call).addStatement("return $L", request);
    }

    private static MethodSpec.Builder signature(String name, Call call) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(PUBLIC).returns(type(call));
        call.parameters().forEach(parameter -> method.addParameter(type(parameter), parameter.javaName()));
        return call.documentation().deprecated() ? method.addAnnotation(Deprecated.class) : method;
    }

    private static CodeBlock request(
            Call call, CodeBlock constant, ClassName registry, List<String> place, PermissionConstants permissions) {
        String names = call.parameters().stream()
                .map(parameter -> ", " + parameter.javaName())
                .collect(Collectors.joining());
        CodeBlock arguments = CodeBlock.of("$T.of($L$L)", RuntimeNames.CALL_ARGUMENTS, constant, names);
        return CodeBlock.of(
                "new $T<>(\n$L,\n$T.$L(\n$>$>$L,\n$L$L)$L$<$<$L)",
                ((ParameterizedTypeName) type(call)).rawType(),
                place.get(0),
                RuntimeNames.REQUEST_PARTS,
                factory(call),
                place.get(1),
                arguments,
                isStream(call) ? CodeBlock.of("") : CodeBlock.of(",\n$L", result(call, registry)),
                permissions.needing(call.permissions()),
                isList(call) ? CodeBlock.of(",\n$L", names(result(call)).ownProperties()) : CodeBlock.of(""));
    }

    private static String otherwise(Call call) {
        return (RequestDoc.RETURNS + "calls the " + (call.function() ? "function" : "action") + " {@code %s}.")
                .formatted(call.qualifiedName());
    }

    /** Returns the HTTP line and the permissions as Javadoc. */
    private static CodeBlock page(Call call, String place) {
        String name = place.equals("/") ? call.name() : call.qualifiedName();
        CodeBlock.Builder page = CodeBlock.builder()
                .add("\n<pre>{@code $L $L$L}</pre>\n", call.function() ? "GET" : "POST", place, segment(call, name));
        call.permissions().forEach(permissions -> page.add(RequestDoc.permissions(permissions)));
        return page.build();
    }

    private static String segment(Call call, String name) {
        return call.function()
                ? call.parameters().stream()
                        .map(parameter -> parameter.name() + "={" + parameter.name() + "}")
                        .collect(Collectors.joining(",", name + "(", ")"))
                : name;
    }

    /** Returns the type of a parameter: nullable unless required, since null omits the parameter from the request. */
    private static TypeName type(Property parameter) {
        return parameter.is(Trait.REQUIRED) ? JavaTypes.given(parameter) : JavaTypes.nullable(JavaTypes.of(parameter));
    }

    private static TypeName type(Call call) {
        ClassName single = call.function() ? RuntimeNames.FUNCTION_REQUEST : RuntimeNames.ACTION_REQUEST;
        if (call.result().isEmpty()) {
            return ParameterizedTypeName.get(single, JavaTypes.nullable(ClassName.get(Void.class)));
        }
        TypeName value = JavaTypes.of(result(call));
        if (isList(call)) {
            ClassName list = call.function() ? RuntimeNames.FUNCTION_LIST_REQUEST : RuntimeNames.ACTION_LIST_REQUEST;
            return ParameterizedTypeName.get(list, value, names(result(call)).properties());
        }
        ClassName page = call.function() ? RuntimeNames.FUNCTION_PAGE_REQUEST : RuntimeNames.ACTION_PAGE_REQUEST;
        return ParameterizedTypeName.get(call.result().get().collection() ? page : single, value);
    }

    private static String factory(Call call) {
        if (isStream(call)) {
            return "callStream";
        }
        boolean collection = call.result().filter(Property::collection).isPresent();
        return !collection ? "call" : isList(call) ? "callList" : "callPage";
    }

    private static boolean isStream(Call call) {
        return call.result().filter(value -> value.type() instanceof StreamType).isPresent();
    }

    private static boolean isList(Call call) {
        return call.result().filter(Property::collection).isPresent() && JavaTypes.isStructured(result(call));
    }

    private static CodeBlock result(Call call, ClassName registry) {
        if (call.result().isEmpty()) {
            return CodeBlock.of("$T.nothing()", RuntimeNames.CALL_RESULT);
        }
        CodeBlock reader = CodeBlock.of("$L,$W$T.INSTANCE", reader(call), registry);
        return call.result().get().collection() ? reader : CodeBlock.of("$T.of($L)", RuntimeNames.CALL_RESULT, reader);
    }

    private static CodeBlock reader(Call call) {
        ValueType type = result(call);
        if (JavaTypes.isStructured(type)) {
            return CodeBlock.of("$T.TYPE", names(type).codec());
        }
        boolean taken = call.parameters().stream().anyMatch(p -> p.javaName().equals("in"));
        String in = taken ? "in_" : "in";
        return JavaTypes.isEnum(type)
                ? CodeBlock.of(
                        "$L -> $L.enumeration($L::of)",
                        in,
                        in,
                        JavaTypes.qualifier(names(type).model()))
                : CodeBlock.of("$L -> $L.$L()", in, in, JavaTypes.reader(((PrimitiveType) type).primitive()));
    }

    private static ValueType result(Call call) {
        return call.result().orElseThrow().type();
    }

    private static StructuredNames names(ValueType type) {
        return StructuredNames.of((TypeReference) type);
    }
}
