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
import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import dev.graphlet.processor.model.ValueType;

/** Writes {@code RunGroupProperties}: the properties, for use in queries. */
final class PropertiesRenderer implements Renderer {
    @Override
    public boolean namesDeprecated(StructuredSpec spec) {
        return Deprecations.inBase(spec) || Deprecations.inSignatures(spec.properties());
    }

    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        TypeSpec.Builder type = SourceFile.publicClass(names.properties())
                .superclass(names.baseProperties())
                .addJavadoc("The properties of {@link $T}, for use in queries.\n", names.model())
                .addField(FieldSpec.builder(names.properties(), names.ownPropertiesName(), PUBLIC, STATIC, FINAL)
                        .addJavadoc("The properties of the {@link $T} itself, where paths start.\n", names.model())
                        .initializer("new $T()", names.properties())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PROTECTED)
                        .addJavadoc("Creates the properties of the type itself.\n")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PUBLIC)
                        .addJavadoc(
                                "Creates the properties of the value at {@code name} below {@code owner}; {@code name} is a property or, for a cast, a type.\n")
                        .addAnnotation(RuntimeNames.INTERNAL_API)
                        .addParameter(RuntimeNames.PROPERTY_PATH, "owner")
                        .addParameter(ClassName.get(String.class), "name")
                        .addStatement("super(owner, name)")
                        .build());
        for (StructuredSpec base = spec.base().orElse(null);
                base != null;
                base = base.base().orElse(null)) {
            type.addMethod(cast(names, StructuredNames.of(base).properties()));
        }
        spec.properties().forEach(property -> type.addMethod(accessor(property)));
        return type;
    }

    // public StringProperty displayName() { return new StringProperty(this, "displayName"); }
    // public PublicErrorProperties blockingError() { return new PublicErrorProperties(this, "blockingError"); }
    // public CollectionProperty<RunProperties> runs() {
    //     return new CollectionProperty<>(this, "runs", RunProperties::new);
    // public StringProperty pin() { return new StringProperty(sensitive(this), "pin"); }
    private static MethodSpec accessor(Property property) {
        TypeName item = item(property.type());
        String owner = property.is(Property.Trait.SENSITIVE) ? "sensitive(this)" : "this";
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.javaName())
                .addModifiers(PUBLIC)
                .addJavadoc(DocText.of(
                        property.documentation(), "Returns the {@code %s} property.".formatted(property.name())));
        if (property.collection()) {
            method.returns(ParameterizedTypeName.get(RuntimeNames.COLLECTION_PROPERTY, item))
                    .addStatement(
                            "return new $T<>($L, $S, $T::new)",
                            RuntimeNames.COLLECTION_PROPERTY,
                            owner,
                            property.name(),
                            item);
        } else {
            boolean generic = item instanceof ParameterizedTypeName;
            method.returns(item)
                    .addStatement(
                            generic ? "return new $T<>($L, $S)" : "return new $T($L, $S)",
                            generic ? ((ParameterizedTypeName) item).rawType() : item,
                            owner,
                            property.name());
        }
        if (property.documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.build();
    }

    private static TypeName item(ValueType type) {
        if (JavaTypes.isStructured(type)) {
            return StructuredNames.of((TypeReference) type).properties();
        }
        if (JavaTypes.is(type, EdmPrimitive.STRING)) {
            return RuntimeNames.STRING_PROPERTY;
        }
        boolean flags = type instanceof TypeReference reference && reference.flags();
        return ParameterizedTypeName.get(
                flags ? RuntimeNames.FLAGS_PROPERTY : RuntimeNames.PROPERTY, JavaTypes.of(type));
    }

    // public static RunGroupProperties cast(RunProperties base) {
    //     return new RunGroupProperties(base, "microsoft.industryData.runGroup");
    private static MethodSpec cast(StructuredNames names, ClassName base) {
        return MethodSpec.methodBuilder("cast")
                .addModifiers(PUBLIC, STATIC)
                .returns(names.properties())
                .addParameter(base, "base")
                .addJavadoc("Casts {@code base} to {@code $L}, for values of that type.\n", names.qualifiedName())
                .addStatement("return new $T(base, $S)", names.properties(), names.qualifiedName())
                .build();
    }
}
