package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;

/** Writes {@code RunGroupPatch}: the changes of an update. */
final class PatchRenderer implements Renderer {
    private static final ClassName BUILDER = ClassName.get("", "Builder");

    @Override
    public boolean namesDeprecated(StructuredSpec spec) {
        return Deprecations.inSignatures(spec.allProperties().stream()
                        .filter(Property::isUpdatable)
                        .toList())
                || Deprecations.inSignatures(spec.allNavigations().stream()
                        .filter(BindMethod::isBindable)
                        .toList());
    }

    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        return SourceFile.publicClass(names.patch())
                .addModifiers(FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.STRUCTURED_PATCH, names.model()))
                .addJavadoc(
                        "The changes of an update of {@link $T}. Absent properties keep their values.\n", names.model())
                .addMethod(constructor(names))
                .addMethod(builder(names))
                .addMethod(between(names))
                .addMethod(JsonFactories.ofPatch(names))
                .addType(builderClass(spec, names));
    }

    private static MethodSpec constructor(StructuredNames names) {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(names.model(), "changes")
                .addParameter(JavaTypes.nullable(names.model()), "before")
                .addStatement("super($T.TYPE, changes, before)", names.codec())
                .build();
    }

    private static MethodSpec builder(StructuredNames names) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(PUBLIC, STATIC)
                .returns(names.patch().nestedClass("Builder"))
                .addJavadoc("Returns a builder without changes.\n")
                .addStatement("return new Builder()")
                .build();
    }

    // public static RunGroupPatch between(RunGroup before, RunGroup after) { … }
    private static MethodSpec between(StructuredNames names) {
        return MethodSpec.methodBuilder("between")
                .addModifiers(PUBLIC, STATIC)
                .returns(names.patch())
                .addParameter(names.model(), "before")
                .addParameter(names.model(), "after")
                .addJavadoc(
                        "Returns the changes from {@code before} to {@code after}; properties absent from {@code after} keep their values.\n")
                .addStatement("return new $T(difference($T.TYPE, before, after), before)", names.patch(), names.codec())
                .build();
    }

    private static TypeSpec builderClass(StructuredSpec spec, StructuredNames names) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addModifiers(PUBLIC, STATIC, FINAL)
                .addJavadoc("Collects changes. Not thread-safe.\n")
                .addField(FieldSpec.builder(names.builder(), "changes", PRIVATE, FINAL)
                        .initializer("new $T(($T) null)", names.builder(), String.class)
                        .build())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        NameAllocator clears = clears(spec);
        for (Property property : spec.allProperties()) {
            if (property.isUpdatable()) {
                type.addMethod(change(property, spec, clears));
                if (NestedBuilders.areOf(property)) {
                    type.addMethod(NestedBuilders.ofPatch(property, BUILDER));
                }
                if (SetterMethod.isNullable(property)) {
                    type.addMethod(clear(property, clears));
                }
            }
        }
        for (Property navigation : spec.allNavigations()) {
            if (BindMethod.isBindable(navigation)) {
                type.addMethod(BindMethod.ofPatch(navigation, BUILDER));
                if (!navigation.collection()) {
                    type.addMethod(BindMethod.unbind(navigation, BUILDER));
                }
            }
        }
        return type.addMethod(additionalProperty()).addMethod(build(names)).build();
    }

    // public Builder endDateTime(OffsetDateTime endDateTime) {
    //     this.changes.endDateTime(Arguments.nonNull(endDateTime, "endDateTime", "clearEndDateTime() clears it"));
    //     return this;
    private static MethodSpec change(Property property, StructuredSpec spec, NameAllocator clears) {
        String name = property.javaName();
        MethodSpec.Builder method = method(name, property)
                .addJavadoc(InheritedDoc.of(property, spec, "Changes {@code %s}."))
                .addParameter(JavaTypes.of(property), name);
        if (SetterMethod.isNullable(property)) {
            method.addStatement(
                    "this.changes.$N($T.nonNull($N, $S, $S))",
                    name,
                    RuntimeNames.ARGUMENTS,
                    name,
                    name,
                    clears.get(property) + "() clears it");
        } else {
            method.addStatement("this.changes.$N($N)", name, name);
        }
        return method.addStatement("return this").build();
    }

    // public Builder clearEndDateTime() {
    //     this.changes.endDateTime(null);
    //     return this;
    private static MethodSpec clear(Property property, NameAllocator clears) {
        return method(clears.get(property), property)
                .addJavadoc("Clears {@code $L}: the update sends JSON null.\n", property.name())
                .addStatement("this.changes.$N($L)", property.javaName(), nothing(property))
                .addStatement("return this")
                .build();
    }

    /** Returns the null literal, cast where a lambda would be accepted too. */
    private static CodeBlock nothing(Property property) {
        return NestedBuilders.areOf(property)
                ? CodeBlock.of("($T) null", JavaTypes.of(property))
                : CodeBlock.of("null");
    }

    private static MethodSpec additionalProperty() {
        return MethodSpec.methodBuilder("additionalProperty")
                .addModifiers(PUBLIC)
                .returns(BUILDER)
                .addParameter(ClassName.get(String.class), "name")
                .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), "value")
                .addJavadoc(
                        "Changes a property that the spec does not declare; a null {@code value} clears the property.\n")
                .addStatement("this.changes.additionalProperty(name, value)")
                .addStatement("return this")
                .build();
    }

    private static MethodSpec build(StructuredNames names) {
        return MethodSpec.methodBuilder("build")
                .addModifiers(PUBLIC)
                .returns(names.patch())
                .addJavadoc("Returns the patch.\n")
                .addStatement("return new $T(this.changes.build(), null)", names.patch())
                .build();
    }

    private static MethodSpec.Builder method(String name, Property property) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(PUBLIC).returns(BUILDER);
        if (property.documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    /** Allocates names such as {@code clearEndDateTime}, also for properties whose names differ only in case. */
    private static NameAllocator clears(StructuredSpec spec) {
        NameAllocator names = new NameAllocator();
        spec.allProperties().forEach(p -> names.newName("clear" + JavaNames.type(p.javaName()), p));
        return names;
    }
}
