package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.EnumSpec.Member;
import java.util.List;

/** Writes {@code RunStatus}: a class for a wire string, with a constant for each declared member. */
final class EnumRenderer {
    /** The maximum number of member names in {@code edmType()}: one method has at most 64 kB. */
    private static final int MOST_NAMES = 100;

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
        KnownEnum known = KnownEnum.of(spec);
        spec.members().forEach(member -> type.addField(constant(member, name, known)));
        known.field().ifPresent(type::addField);
        type.addMethod(constructor(known)).addMethods(of(spec, name, known));
        if (spec.flags()) {
            FlagsMethods.of(spec, name).forEach(type::addMethod);
        } else {
            known.method().ifPresent(type::addMethod);
        }
        type.addMethod(odataType(spec));
        addEdmType(spec, type);
        return known.isGenerated() ? type.addType(known.type()) : withoutKnown(type);
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

    // public static final RunStatus RUNNING = new RunStatus("running", Known.RUNNING);
    private static FieldSpec constant(Member member, ClassName name, KnownEnum known) {
        FieldSpec.Builder field = FieldSpec.builder(name, member.javaName(), PUBLIC, STATIC, FINAL)
                .addJavadoc(DocText.of(member.documentation(), "{@code %s}.".formatted(member.name())))
                .initializer("new $T($S$L)", name, member.name(), known.argument(member.javaName()));
        if (member.documentation().deprecated()) {
            field.addAnnotation(Deprecated.class);
        }
        return field.build();
    }

    // private RunStatus(String value, Known known) {
    //     super(value);
    //     this.known = known;
    private static MethodSpec constructor(KnownEnum known) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(ClassName.get(String.class), "value")
                .addStatement("super(value)");
        known.field()
                .ifPresent(field -> constructor
                        .addParameter(field.type(), field.name())
                        .addStatement("this.$N = $N", field.name(), field.name()));
        return constructor.build();
    }

    // return switch (value) {
    //     case "running" -> RUNNING;
    //     default -> new RunStatus(value, Known.UNDECLARED);
    private static List<MethodSpec> of(EnumSpec spec, ClassName name, KnownEnum known) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addAnnotation(JsonFactories.creator())
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(ClassName.get(String.class), "value")
                .addJavadoc("Returns the value for the wire string {@code value}, declared or not.\n");
        return new MemberSwitch(
                        spec.members(),
                        member -> CodeBlock.of("$N", member.javaName()),
                        CodeBlock.of("new $T(value$L)", name, known.argument(known.undeclared())))
                .of(
                        method,
                        CodeBlock.of("$T.nonNull(value, $S)", RuntimeNames.ARGUMENTS, "value"),
                        CodeBlock.of("value"));
    }

    // public static EdmEnumType edmType() { … }
    private static void addEdmType(EnumSpec spec, TypeSpec.Builder type) {
        LongList members = members(spec);
        type.addMethod(MethodSpec.methodBuilder("edmType")
                .addAnnotation(RuntimeNames.INTERNAL_API)
                .addModifiers(PUBLIC, STATIC)
                .returns(RuntimeNames.EDM_ENUM_TYPE)
                .addJavadoc("Returns the enumeration type that the spec declares.\n")
                .addStatement(
                        "return new $T(\n$S,\n$L,\n$L,\n$L)",
                        RuntimeNames.EDM_ENUM_TYPE,
                        spec.reference().qualifiedName(),
                        Literals.listOf(spec.aliases()),
                        spec.flags(),
                        members.expression())
                .build());
        members.methods().forEach(type::addMethod);
    }

    private static LongList members(EnumSpec spec) {
        List<String> names = spec.members().stream().map(Member::name).toList();
        return names.size() <= MOST_NAMES
                ? new LongList(Literals.listOf(names), List.of())
                : LongList.of(
                        "members",
                        ClassName.get(String.class),
                        names.stream().map(name -> CodeBlock.of("$S", name)).toList());
    }

    private static TypeSpec.Builder withoutKnown(TypeSpec.Builder type) {
        return type.addJavadoc(
                "\n<p>This type has no {@code known()}, because it has too many members for a Java enum.\n");
    }
}
