package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;

/** {@code RunGroupProperties}: typed handles of the properties. */
final class PropertiesRenderer implements Renderer {
    @Override
    public ClassName name(StructuredNames names) {
        return names.properties();
    }

    @Override
    public boolean namesDeprecated(StructuredSpec spec) {
        return Deprecations.inBase(spec) || Deprecations.inSignatures(spec.properties());
    }

    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        String simpleName =
                names.qualifiedName().substring(names.qualifiedName().lastIndexOf('.') + 1);
        TypeSpec.Builder type = SourceFile.publicClass(names.properties())
                .superclass(names.baseProperties())
                .addJavadoc("Handles of the properties of {@link $T}.\n", names.model())
                .addField(FieldSpec.builder(names.properties(), JavaNames.constant(simpleName), PUBLIC, STATIC, FINAL)
                        .addJavadoc("The properties of a {@link $T} itself.\n", names.model())
                        .initializer("new $T()", names.properties())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PROTECTED)
                        .addJavadoc("The properties of the type itself.\n")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PUBLIC)
                        .addJavadoc("The properties of a value of {@code owner}. For generated code.\n")
                        .addParameter(RuntimeNames.PROPERTY_PATH, "owner")
                        .addParameter(ClassName.get(String.class), "name")
                        .addStatement("super(owner, name)")
                        .build());
        spec.properties().forEach(property -> type.addMethod(handle(property)));
        return type;
    }

    // public Property<String> displayName() { return new Property<>(this, "displayName"); }
    // public PublicErrorProperties blockingError() { return new PublicErrorProperties(this, "blockingError"); }
    private static MethodSpec handle(Property property) {
        boolean nested = JavaTypes.isStructured(property.type()) && !property.collection();
        TypeName type = nested
                ? StructuredNames.of((TypeReference) property.type()).properties()
                : ParameterizedTypeName.get(RuntimeNames.PROPERTY, JavaTypes.of(property));
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.javaName())
                .addModifiers(PUBLIC)
                .returns(type)
                .addJavadoc(DocText.of(property.documentation(), "The {@code %s} property.".formatted(property.name())))
                .addStatement(
                        nested ? "return new $T(this, $S)" : "return new $T<>(this, $S)",
                        nested ? type : RuntimeNames.PROPERTY,
                        property.name());
        if (property.documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.build();
    }
}
