package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;

/** Writes {@code RunGroupBuilder}: the builder of a model, which also implements every stage of the staged builder. */
final class BuilderRenderer implements Renderer {
    @Override
    public boolean namesDeprecated(StructuredSpec spec) {
        return Deprecations.inBase(spec)
                || Deprecations.inTypes(spec.properties())
                || Deprecations.inSignatures(spec.allProperties());
    }

    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        TypeSpec.Builder type = SourceFile.publicClass(names.builder())
                .superclass(names.baseBuilder())
                .addJavadoc("Builds {@link $T}. Not thread-safe.\n", names.model());
        Stage.of(spec, names).forEach(stage -> type.addSuperinterface(stage.name()));
        spec.properties()
                .forEach(p -> type.addField(FieldSpec.builder(JavaTypes.nullable(JavaTypes.of(p)), p.javaName())
                        .build()));
        type.addMethod(constructor()).addMethod(copyConstructor(spec, names));
        spec.base()
                .ifPresent(base -> base.allProperties().forEach(p -> {
                    if (NestedBuilders.areOf(p)) {
                        type.addMethod(NestedBuilders.ofBuilder(p, spec, names.builder()));
                    }
                    type.addMethod(inherited(p, names));
                }));
        // The lambda comes first: of two setters of one name, MapStruct takes the last.
        int index = 0;
        for (Property property : spec.properties()) {
            if (NestedBuilders.areOf(property)) {
                type.addMethod(NestedBuilders.ofBuilder(property, spec, names.builder()));
            }
            type.addMethod(setter(property, names, index++));
        }
        spec.allNavigations().stream()
                .filter(BindMethod::isBindable)
                .forEach(navigation -> type.addMethod(BindMethod.ofBuilder(navigation, spec, names.builder())));
        type.addMethod(additionalProperty(spec, names))
                .addMethod(build(spec, names))
                .addMethod(codec(names));
        return type;
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PROTECTED)
                .addJavadoc(
                        "Creates a builder without properties; {@code odataType} is null if the type is not known.\n")
                .addParameter(JavaTypes.nullable(ClassName.get(String.class)), "odataType")
                .addStatement("super(odataType)")
                .build();
    }

    // protected RunGroupBuilder(RunGroup model) {
    //     super(model);
    //     runs = model.runs;
    private static MethodSpec copyConstructor(StructuredSpec spec, StructuredNames names) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(PROTECTED)
                .addJavadoc("Creates a builder with everything that {@code model} contains.\n")
                .addParameter(names.model(), "model")
                .addStatement("super(model)");
        for (Property property : spec.properties()) {
            constructor.addStatement("this.$N = model.$N", property.javaName(), property.javaName());
        }
        return constructor.build();
    }

    // public RunGroupBuilder runs(@Nullable List<Run> runs) {
    //     this.runs = Arguments.copyOf(runs, "runs");
    //     set(RunGroupCodec.FIRST);
    //     return this;
    private static MethodSpec setter(Property property, StructuredNames names, int index) {
        return SetterMethod.signature(property, names.builder())
                .addStatement("this.$N = $L", property.javaName(), SetterMethod.stored(property))
                .addStatement("set($L)", names.index(index))
                .addStatement("return this")
                .build();
    }

    // public RunGroupBuilder displayName(String displayName) {
    //     super.displayName(displayName);
    //     return this;
    private static MethodSpec inherited(Property property, StructuredNames names) {
        return SetterMethod.undocumented(property, names.builder())
                .addAnnotation(Override.class)
                .addStatement("super.$N($N)", property.javaName(), property.javaName())
                .addStatement("return this")
                .build();
    }

    private static MethodSpec additionalProperty(StructuredSpec spec, StructuredNames names) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("additionalProperty")
                .addModifiers(PUBLIC)
                .returns(names.builder())
                .addParameter(ClassName.get(String.class), "name")
                .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), "value")
                .addJavadoc("Sets a property that the spec does not declare; a null {@code value} becomes JSON null.\n")
                .addStatement("putUndeclared(name, value)")
                .addStatement("return this");
        return spec.base().isPresent() ? method.addAnnotation(Override.class).build() : method.build();
    }

    private static MethodSpec build(StructuredSpec spec, StructuredNames names) {
        ClassName built = spec.abstractType() ? names.unknown() : names.model();
        return MethodSpec.methodBuilder("build")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(names.model())
                .addStatement("return new $T(this)", built)
                .build();
    }

    private static MethodSpec codec(StructuredNames names) {
        return MethodSpec.methodBuilder("codec")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(RuntimeNames.STRUCTURED_CODEC)
                .addStatement("return codecOf($T.TYPE)", names.codec())
                .build();
    }
}
