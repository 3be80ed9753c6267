package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.graphlet.processor.model.Documentation;
import dev.graphlet.processor.model.EntityTarget;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Narrowing;
import dev.graphlet.processor.model.Navigation;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.ArrayList;
import java.util.List;

/** The methods of a path that lead from an entity to what is related to it, and to its streams. */
final class NavigationMethods {
    private NavigationMethods() {}

    /** To the related entities if they have paths, and to the references unless they are contained. */
    static List<MethodSpec> of(Property property, StructuredSpec spec) {
        Navigation navigation = property.navigation().orElseThrow();
        TypeReference target = (TypeReference) property.type();
        List<MethodSpec> methods = new ArrayList<>();
        if (target.entity().filter(EntityTarget::addressable).isPresent()) {
            methods.add(path(property, path(property, target, spec)));
        }
        if (!navigation.contained()) {
            methods.add(references(property));
        }
        return methods;
    }

    private static ClassName path(Property property, TypeReference target, StructuredSpec spec) {
        if (Narrowing.isNarrowed(property)) {
            return StructuredNames.of(declaring(property, spec)).navigationPath(property);
        }
        StructuredNames names = StructuredNames.of(target);
        return property.collection() ? names.collectionPath() : names.itemPath();
    }

    private static StructuredSpec declaring(Property property, StructuredSpec spec) {
        return spec.properties().contains(property)
                ? spec
                : declaring(property, spec.base().orElseThrow());
    }

    // public RunCollectionPath runs() { return new RunCollectionPath(this.sender, this.path.segment("runs")); }
    private static MethodSpec path(Property property, ClassName path) {
        MethodSpec.Builder method = method(
                JavaNames.onPath(property.javaName()),
                property.name(),
                path,
                property.documentation(),
                "To {@code %s}.".formatted(property.name()));
        property.navigation()
                .orElseThrow()
                .permissions()
                .forEach(permissions -> method.addJavadoc(RequestDoc.permissions(permissions)));
        return method.build();
    }

    // public ReferencePath processRef() { return new ReferencePath(this.sender, this.path.segment("process")); }
    private static MethodSpec references(Property property) {
        ClassName path = property.collection() ? RuntimeNames.REFERENCE_COLLECTION_PATH : RuntimeNames.REFERENCE_PATH;
        String what = property.collection() ? "The references of {@code %s}." : "The reference of {@code %s}.";
        return method(
                        property.javaName() + "Ref",
                        property.name(),
                        path,
                        new Documentation("", property.documentation().deprecated()),
                        what.formatted(property.name()))
                .build();
    }

    static MethodSpec stream(StreamProperty stream) {
        return method(
                        JavaNames.onPath(stream.javaName()),
                        stream.name(),
                        RuntimeNames.MEDIA_PATH,
                        stream.documentation(),
                        "The stream {@code %s}.".formatted(stream.name()))
                .build();
    }

    static MethodSpec media() {
        return method(
                        "media",
                        "$value",
                        RuntimeNames.MEDIA_PATH,
                        Documentation.NONE,
                        "The entity's own media stream, {@code $value}.")
                .build();
    }

    private static MethodSpec.Builder method(
            String name, String segment, TypeName path, Documentation documentation, String otherwise) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(PUBLIC)
                .returns(path)
                .addJavadoc(DocText.of(documentation, otherwise))
                .addStatement("return new $T(this.sender, this.path.segment($S))", path, segment);
        if (documentation.deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }
}
