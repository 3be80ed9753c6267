package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.EnumSpec.Member;

/** {@code RunStatus}: a wire string with its declared members. */
final class EnumRenderer {
    /** The constant of {@code Known} for all that no spec declares. */
    static final String UNDECLARED = "UNDECLARED";

    private EnumRenderer() {}

    static TypeSpec.Builder render(EnumSpec spec) {
        ClassName name = JavaTypes.model(spec.reference());
        TypeSpec.Builder type = SourceFile.publicClass(name)
                .addModifiers(FINAL)
                .superclass(RuntimeNames.ENUM_VALUE)
                .addJavadoc(DocText.of(
                        spec.documentation(),
                        "A value of {@code %s}.".formatted(spec.reference().qualifiedName())));
        if (spec.documentation().deprecated()) {
            type.addAnnotation(Deprecated.class);
        }
        spec.members().forEach(member -> type.addField(constant(member, name)));
        type.addMethod(constructor()).addMethod(of(spec, name));
        if (spec.flags()) {
            FlagsMethods.of(spec, name).forEach(type::addMethod);
        } else {
            type.addMethod(knownMethod(spec));
        }
        return type.addMethod(odataType(spec)).addMethod(edmType(spec)).addType(knownEnum(spec));
    }

    // public String odataType() { return "microsoft.industryData.runStatus"; }
    private static MethodSpec odataType(EnumSpec spec) {
        return MethodSpec.methodBuilder("odataType")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(ClassName.get(String.class))
                .addStatement("return $S", spec.reference().qualifiedName())
                .build();
    }

    private static FieldSpec constant(Member member, ClassName name) {
        FieldSpec.Builder field = FieldSpec.builder(name, member.javaName(), PUBLIC, STATIC, FINAL)
                .addJavadoc(DocText.of(member.documentation(), "{@code %s}.".formatted(member.name())))
                .initializer("new $T($S)", name, member.name());
        if (member.documentation().deprecated()) {
            field.addAnnotation(Deprecated.class);
        }
        return field.build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(ClassName.get(String.class), "value")
                .addStatement("super(value)")
                .build();
    }

    // return switch (value) {
    //     case "running" -> RUNNING;
    //     default -> new RunStatus(value);
    private static MethodSpec of(EnumSpec spec, ClassName name) {
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch ($T.nonNull(value, $S)) {\n$>", RuntimeNames.ARGUMENTS, "value");
        spec.members().forEach(m -> cases.add("case $S -> $N;\n", m.name(), m.javaName()));
        cases.add("default -> new $T(value);\n$<};\n", name);
        return MethodSpec.methodBuilder("of")
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.JSON_CREATOR)
                        .addMember("mode", "$T.Mode.DELEGATING", RuntimeNames.JSON_CREATOR)
                        .build())
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(ClassName.get(String.class), "value")
                .addJavadoc("The value of that wire string, declared or not.\n")
                .addCode(cases.build())
                .build();
    }

    /** The Java enum in the class of that spec. */
    static ClassName known(EnumSpec spec) {
        return JavaTypes.model(spec.reference()).nestedClass("Known");
    }

    private static MethodSpec knownMethod(EnumSpec spec) {
        return MethodSpec.methodBuilder("known")
                .addModifiers(PUBLIC)
                .returns(known(spec))
                .addJavadoc("As a Java enum, for {@code switch}.\n")
                .addCode(knownCases(spec, "value()"))
                .build();
    }

    // return switch (value()) {
    //     case "running" -> Known.RUNNING;
    //     default -> Known.UNDECLARED;
    static CodeBlock knownCases(EnumSpec spec, String value) {
        ClassName known = known(spec);
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch ($L) {\n$>", value);
        spec.members().forEach(m -> cases.add("case $S -> $T.$N;\n", m.name(), known, m.javaName()));
        return cases.add("default -> $T.$L;\n$<};\n", known, undeclared(spec)).build();
    }

    // public static EdmEnumType edmType() { … }
    private static MethodSpec edmType(EnumSpec spec) {
        return MethodSpec.methodBuilder("edmType")
                .addModifiers(PUBLIC, STATIC)
                .returns(RuntimeNames.EDM_ENUM_TYPE)
                .addJavadoc("What the spec declares.\n")
                .addStatement(
                        "return new $T(\n$S,\n$L,\n$L,\n$L)",
                        RuntimeNames.EDM_ENUM_TYPE,
                        spec.reference().qualifiedName(),
                        Literals.listOf(spec.aliases()),
                        spec.flags(),
                        Literals.listOf(
                                spec.members().stream().map(Member::name).toList()))
                .build();
    }

    private static TypeSpec knownEnum(EnumSpec spec) {
        TypeSpec.Builder known = TypeSpec.enumBuilder(known(spec))
                .addModifiers(PUBLIC)
                .addJavadoc("The declared members, and one for all others.\n");
        for (Member member : spec.members()) {
            TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder("");
            constant.addJavadoc("{@code $L}.\n", member.name());
            if (member.documentation().deprecated()) {
                constant.addAnnotation(Deprecated.class);
            }
            known.addEnumConstant(member.javaName(), constant.build());
        }
        return known.addEnumConstant(
                        undeclared(spec),
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc("A member that the spec does not declare.\n")
                                .build())
                .build();
    }

    private static String undeclared(EnumSpec spec) {
        boolean taken = spec.members().stream().anyMatch(m -> m.javaName().equals(UNDECLARED));
        return taken ? UNDECLARED + "_" : UNDECLARED;
    }
}
