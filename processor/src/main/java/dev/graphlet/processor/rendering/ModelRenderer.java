package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Sample;
import dev.graphlet.processor.model.StructuredSpec;

/** Writes {@code RunGroup}: the immutable model. */
final class ModelRenderer implements Renderer {
    @Override
    public boolean namesDeprecated(StructuredSpec spec) {
        return Deprecations.inBase(spec)
                || Deprecations.inTypes(spec.properties())
                || Deprecations.inSignatures(Stage.of(spec, StructuredNames.of(spec)).stream()
                        .map(Stage::property)
                        .toList());
    }

    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        TypeSpec.Builder type = SourceFile.publicClass(names.model())
                .superclass(names.baseModel())
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.JSON_DESERIALIZE)
                        .addMember("using", "$T.class", names.codec().nestedClass("Deserializer"))
                        .build())
                .addJavadoc(
                        DocText.of(spec.documentation(), "A value of {@code %s}.".formatted(names.qualifiedName())));
        if (spec.properties().size() > 1) {
            type.addAnnotation(order(spec));
        }
        if (spec.abstractType()) {
            type.addModifiers(ABSTRACT);
        }
        spec.properties()
                .forEach(p -> type.addField(FieldSpec.builder(JavaTypes.nullable(JavaTypes.of(p)), p.javaName(), FINAL)
                        .build()));
        type.addMethod(constructor(spec, names));
        if (!spec.abstractType()) {
            BuilderFactories.of(spec, names).forEach(type::addMethod);
        }
        JsonFactories.of(names).forEach(type::addMethod);
        spec.sample().ifPresent(sample -> type.addMethod(sample(sample, names)));
        int index = 0;
        for (Property property : spec.properties()) {
            type.addMethod(AccessorMethod.of(property, names, index++));
        }
        type.addMethod(PropertyFunction.get(names))
                .addMethod(toBuilder(spec, names))
                .addMethod(codec(names))
                .addType(PropertyFunction.render(spec, names));
        Stage.of(spec, names).forEach(stage -> type.addType(stage.render()));
        if (!spec.abstractType()) {
            type.addType(NestedBuilders.function(spec, names));
        }
        return spec.abstractType() ? type.addType(unknown(names)) : type;
    }

    /** Returns the spec's property order for derived specs of other compilations: class files may not keep it. */
    private static AnnotationSpec order(StructuredSpec spec) {
        CodeBlock names = spec.properties().stream()
                .map(p -> CodeBlock.of("$S", p.name()))
                .collect(CodeBlock.joining(",$W"));
        return AnnotationSpec.builder(RuntimeNames.JSON_PROPERTY_ORDER)
                .addMember("value", "{$L}", names)
                .build();
    }

    // protected RunGroup(RunGroupBuilder builder) {
    //     super(builder);
    //     runs = builder.runs;
    private static MethodSpec constructor(StructuredSpec spec, StructuredNames names) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(PROTECTED)
                .addJavadoc(
                        "Creates a value from {@code builder}. For {@link $T} and derived types only.\n",
                        names.builder())
                .addParameter(names.builder(), "builder")
                .addStatement("super(builder)");
        for (Property property : spec.properties()) {
            constructor.addStatement("this.$N = builder.$N", property.javaName(), property.javaName());
        }
        return constructor.build();
    }

    // public static RunGroup sample() { return fromJson("{}"); }
    private static MethodSpec sample(Sample sample, StructuredNames names) {
        return MethodSpec.methodBuilder("sample")
                .addModifiers(PUBLIC, STATIC)
                .returns(names.model())
                .addJavadoc("Reads the sample of the spec. For tests.\n")
                .addStatement("return fromJson($S)", sample.json())
                .build();
    }

    // public RunGroupBuilder toBuilder() { return new RunGroupBuilder(this); }
    private static MethodSpec toBuilder(StructuredSpec spec, StructuredNames names) {
        MethodSpec.Builder method = overridden("toBuilder", names.builder()).addModifiers(PUBLIC);
        return spec.abstractType()
                ? method.addModifiers(ABSTRACT).build()
                : method.addStatement("return new $T(this)", names.builder()).build();
    }

    private static MethodSpec codec(StructuredNames names) {
        return overridden("codec", RuntimeNames.STRUCTURED_CODEC)
                .addModifiers(PROTECTED)
                .addStatement("return codecOf($T.TYPE)", names.codec())
                .build();
    }

    // public static final class Unknown extends Run { … }
    private static TypeSpec unknown(StructuredNames names) {
        return TypeSpec.classBuilder(names.unknown())
                .addModifiers(PUBLIC, STATIC, FINAL)
                .superclass(names.model())
                .addJavadoc(
                        "A value whose own type no spec declares. {@link #odataType()} names that type; no property is lost.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(names.builder(), "builder")
                        .addStatement("super(builder)")
                        .build())
                .addMethod(overridden("toBuilder", names.builder())
                        .addModifiers(PUBLIC)
                        .addStatement("return new $T(this)", names.builder())
                        .build())
                .build();
    }

    private static MethodSpec.Builder overridden(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).returns(returns);
    }
}
