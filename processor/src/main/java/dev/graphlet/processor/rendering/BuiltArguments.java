package dev.graphlet.processor.rendering;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Overloads whose structured arguments lambdas build: {@code me().sendMail(m -> m.subject("Hello"), true)}. */
final class BuiltArguments {
    private BuiltArguments() {}

    /**
     * Returns the overload of {@code method}; empty if lambdas can build none of its arguments.
     *
     * @param parameters the parameters of {@code method}
     */
    // public ActionRequest<@Nullable Void> sendMail(Message.BuilderFunction message, @Nullable Boolean saveToSentItems)
    // {
    //     return sendMail(Arguments.nonNull(message, "message").build(), saveToSentItems);
    static Optional<MethodSpec> of(MethodSpec method, List<Property> parameters) {
        if (parameters.stream().noneMatch(BuiltArguments::isBuilt)) {
            return Optional.empty();
        }
        MethodSpec.Builder overload = MethodSpec.methodBuilder(method.name())
                .addAnnotations(method.annotations())
                .addModifiers(method.modifiers())
                .returns(method.returnType());
        IntStream.range(0, parameters.size())
                .mapToObj(i -> parameter(parameters.get(i), method.parameters().get(i)))
                .forEach(overload::addParameter);
        boolean declared = method.modifiers().contains(Modifier.ABSTRACT);
        if (declared || !method.javadoc().isEmpty()) {
            overload.addJavadoc("Does the same with values that functions build.\n");
        }
        return Optional.of(
                declared
                        ? overload.build()
                        : overload.addStatement("return $N($L)", method.name(), arguments(parameters))
                                .build());
    }

    /** Returns whether a lambda can build the argument. An optional one can be null, which would be ambiguous. */
    private static boolean isBuilt(Property parameter) {
        return parameter.is(Trait.REQUIRED) && !parameter.collection() && NestedBuilders.areOf(parameter);
    }

    private static ParameterSpec parameter(Property parameter, ParameterSpec value) {
        return isBuilt(parameter)
                ? ParameterSpec.builder(NestedBuilders.function(parameter), value.name())
                        .build()
                : value;
    }

    private static CodeBlock arguments(List<Property> parameters) {
        return parameters.stream()
                .map(parameter ->
                        isBuilt(parameter) ? built(parameter.javaName()) : CodeBlock.of("$N", parameter.javaName()))
                .collect(CodeBlock.joining(", "));
    }

    private static CodeBlock built(String name) {
        return CodeBlock.of("$T.nonNull($N, $S).build()", RuntimeNames.ARGUMENTS, name, name);
    }

    // public CreateRunGroupRequest create(RunGroup.BuilderFunction runGroup) {
    //     return create(Arguments.nonNull(runGroup, "runGroup").build());
    static MethodSpec ofCreate(MethodSpec create, ClassName model) {
        String value = create.parameters().get(0).name();
        return MethodSpec.methodBuilder(create.name())
                .addAnnotations(create.annotations())
                .addModifiers(create.modifiers())
                .addJavadoc("Does the same with the value that the function builds.\n")
                .returns(create.returnType())
                .addParameter(NestedBuilders.function(model), value)
                .addStatement("return $N($L)", create.name(), built(value))
                .build();
    }
}
