package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.List;

/** Writes {@code RunGroupValidator}: finds every violation of the spec. */
final class ValidatorRenderer implements Renderer {
    @Override
    public boolean namesDeprecated(StructuredSpec spec) {
        return Deprecations.inBase(spec);
    }

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
                .addMethod(check(names))
                .addMethod(checkInto(spec, names));
    }

    private static MethodSpec check(StructuredNames names) {
        return MethodSpec.methodBuilder("check")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.VIOLATION))
                .addParameter(names.model(), "value")
                .addStatement("return $T.of(value)", RuntimeNames.VIOLATIONS)
                .build();
    }

    // public static void check(RunGroup value, Violations violations) {
    //     RunValidator.check(value, violations);
    //     violations.check(RunGroupCodec.RUNS, value.runs);
    private static MethodSpec checkInto(StructuredSpec spec, StructuredNames names) {
        PropertyConstants constants = PropertyConstants.of(spec);
        MethodSpec.Builder method = MethodSpec.methodBuilder("check")
                .addModifiers(PUBLIC, STATIC)
                .addParameter(names.model(), "value")
                .addParameter(RuntimeNames.VIOLATIONS, "violations")
                .addJavadoc("Adds the violations of {@code value} to {@code violations}. For generated code only.\n");
        names.base().ifPresent(base -> method.addStatement("$T.check(value, violations)", base.validator()));
        for (Property property : spec.properties()) {
            method.addStatement(
                    "violations.check($T.$N, value.$N)", names.codec(), constants.name(property), property.javaName());
        }
        return method.build();
    }
}
