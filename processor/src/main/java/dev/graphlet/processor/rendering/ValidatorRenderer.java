package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.List;

/** Writes {@code RunGroupValidator}: finds every violation of the spec. */
final class ValidatorRenderer implements Renderer {
    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        return SourceFile.publicClass(names.validator())
                .addModifiers(FINAL)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeNames.VALIDATOR, names.model()))
                .addJavadoc("Finds every violation of the spec of {@link $T}. Thread-safe.\n", names.model())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PUBLIC)
                        .addJavadoc("Creates a validator. Validators are stateless.\n")
                        .build())
                .addMethod(check(names));
    }

    private static MethodSpec check(StructuredNames names) {
        return MethodSpec.methodBuilder("check")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.VIOLATION))
                .addParameter(names.model(), "value")
                .addStatement("return value.violations()")
                .build();
    }
}
