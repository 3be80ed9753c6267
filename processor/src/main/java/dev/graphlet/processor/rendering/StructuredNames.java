package dev.graphlet.processor.rendering;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.graphlet.processor.model.EntityTarget;
import dev.graphlet.processor.model.GeneratedKind;
import dev.graphlet.processor.model.GeneratedNames;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.Optional;

/** The names of the classes generated for a spec, and of their superclasses. */
final class StructuredNames {
    private final TypeReference reference;
    private final Optional<StructuredSpec> spec;

    private StructuredNames(TypeReference reference, Optional<StructuredSpec> spec) {
        this.reference = reference;
        this.spec = spec;
    }

    static StructuredNames of(StructuredSpec spec) {
        return new StructuredNames(spec.reference(), Optional.of(spec));
    }

    /** Returns the names for the type of a property, of which only the reference is known. */
    static StructuredNames of(TypeReference reference) {
        return new StructuredNames(reference, Optional.empty());
    }

    String qualifiedName() {
        return reference.qualifiedName();
    }

    ClassName model() {
        return JavaTypes.model(reference);
    }

    /** Returns the class that an abstract type builds: a value whose own type is not declared. */
    ClassName unknown() {
        return model().nestedClass("Unknown");
    }

    ClassName builder() {
        return JavaTypes.beside(reference, GeneratedKind.BUILDER);
    }

    ClassName codec() {
        return JavaTypes.beside(reference, GeneratedKind.CODEC);
    }

    ClassName validator() {
        return JavaTypes.beside(reference, GeneratedKind.VALIDATOR);
    }

    ClassName properties() {
        return JavaTypes.beside(reference, GeneratedKind.PROPERTIES);
    }

    ClassName patch() {
        return JavaTypes.beside(reference, GeneratedKind.PATCH);
    }

    ClassName itemPath() {
        return JavaTypes.beside(reference, GeneratedKind.ITEM_PATH);
    }

    ClassName collectionPath() {
        String collection = reference.entity().map(EntityTarget::collection).orElse(reference.javaName());
        return ClassName.get(
                reference.generatedPackage(), GeneratedNames.collectionPath(collection, reference.javaName()));
    }

    ClassName request(ResourceOperation operation) {
        return ClassName.get(reference.generatedPackage(), generated().request(operation));
    }

    ClassName calls() {
        return JavaTypes.beside(reference, GeneratedKind.CALLS);
    }

    /** Returns the path of a navigation property that offers fewer operations than its target. */
    ClassName navigationPath(Property navigation) {
        return ClassName.get(reference.generatedPackage(), generated().navigationPath(navigation));
    }

    /** Returns the path of one entity of a narrowed, collection-valued navigation property. */
    ClassName navigationItemPath(Property navigation) {
        return ClassName.get(reference.generatedPackage(), generated().navigationItemPath(navigation));
    }

    /** Returns the constant with the properties of the type itself: {@code RunGroupProperties.RUN_GROUP}. */
    CodeBlock ownProperties() {
        return CodeBlock.of("$T.$L", properties(), ownPropertiesName());
    }

    /** Returns the name of that constant: the OData name, or the Java name if the spec sets another one. */
    String ownPropertiesName() {
        boolean renamed = !reference.javaName().equals(JavaNames.model(reference.name()));
        return JavaNames.constant(renamed ? reference.javaName() : reference.name());
    }

    ClassName registry() {
        return TypesRenderer.name(spec.orElseThrow().service());
    }

    /** Returns the index of the type's own property at {@code place}: {@code RunCodec.FIRST + 2}. */
    CodeBlock index(int place) {
        return place == 0 ? CodeBlock.of("$T.FIRST", codec()) : CodeBlock.of("$T.FIRST + $L", codec(), place);
    }

    ClassName baseModel() {
        return base().map(StructuredNames::model).orElse(RuntimeNames.STRUCTURED_VALUE);
    }

    ClassName baseBuilder() {
        return base().map(StructuredNames::builder).orElse(RuntimeNames.STRUCTURED_BUILDER);
    }

    ClassName baseCodec() {
        return base().map(StructuredNames::codec).orElse(RuntimeNames.STRUCTURED_CODEC);
    }

    ClassName baseProperties() {
        return base().map(StructuredNames::properties).orElse(RuntimeNames.PROPERTY_PATH);
    }

    Optional<StructuredNames> base() {
        return spec.orElseThrow().base().map(StructuredNames::of);
    }

    private GeneratedNames generated() {
        return GeneratedNames.of(spec.orElseThrow());
    }
}
