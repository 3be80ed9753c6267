package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graphlet.processor.model.Documentation;
import dev.graphlet.processor.model.EntityTarget;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Narrowing;
import dev.graphlet.processor.model.Permissions;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.ArrayList;
import java.util.List;

/** The methods of an entity's path that return the paths to related entities, references and streams. */
final class NavigationMethods {
    private NavigationMethods() {}

    /** Returns the methods for the related entities, if these have paths, and for the references, unless contained. */
    static List<MethodSpec> of(Property property, PathDoc path) {
        StructuredSpec declaring = path.declaring(spec -> spec.properties().contains(property));
        List<MethodSpec> methods = new ArrayList<>();
        if (target(property).entity().filter(EntityTarget::addressable).isPresent()) {
            methods.add(leading(property, declaring, path));
        }
        if (!property.navigation().orElseThrow().contained()) {
            methods.add(references(property));
        }
        return methods;
    }

    private static TypeReference target(Property property) {
        return (TypeReference) property.type();
    }

    private static ClassName path(Property property, StructuredSpec declaring) {
        if (Narrowing.isNarrowed(property)) {
            return StructuredNames.of(declaring).navigationPath(property);
        }
        StructuredNames names = StructuredNames.of(target(property));
        return property.collection() ? names.collectionPath() : names.itemPath();
    }

    // public RunCollectionPath runs() { return new RunCollectionPath(this.sender, this.path.segment("runs")); }
    private static MethodSpec leading(Property property, StructuredSpec declaring, PathDoc path) {
        String name = JavaNames.onPath(property.javaName());
        List<Permissions> permissions = property.navigation().orElseThrow().permissions();
        CodeBlock needing = path.constants().onPath(permissions);
        return method(name, property, needing, path(property, declaring))
                .addJavadoc(path.of(
                        property.documentation(),
                        declaring,
                        name,
                        "Returns the path to {@code %s}.".formatted(property.name()),
                        permissions(permissions)))
                .build();
    }

    private static CodeBlock permissions(List<Permissions> permissions) {
        return permissions.stream().map(RequestDoc::permissions).collect(CodeBlock.joining(""));
    }

    // public ReferencePath<Process> processRef() { return new ReferencePath<>(this.sender,
    // this.path.segment("process")); }
    private static MethodSpec references(Property property) {
        ClassName path = property.collection() ? RuntimeNames.REFERENCE_COLLECTION_PATH : RuntimeNames.REFERENCE_PATH;
        ClassName referenced = StructuredNames.of(target(property)).model();
        String what = property.collection()
                ? "Returns the path to the references of {@code $L}.\n"
                : "Returns the path to the reference of {@code $L}.\n";
        return method(
                        property.javaName() + "Ref",
                        property,
                        CodeBlock.of(""),
                        ParameterizedTypeName.get(path, referenced))
                .addJavadoc(what, property.name())
                .build();
    }

    // public MediaPath<DriveItem> content() {
    //     return new MediaPath<>(this.sender, this.path.segment("content"), DriveItemCodec.TYPE, DriveTypes.INSTANCE);
    // }
    static MethodSpec stream(StreamProperty stream, PathDoc path, StructuredNames names) {
        String name = JavaNames.onPath(stream.javaName());
        CodeBlock doc = path.of(
                stream.documentation(),
                path.declaring(spec -> spec.streams().contains(stream)),
                name,
                "Returns the path to the stream {@code %s}.".formatted(stream.name()),
                permissions(stream.permissions()));
        CodeBlock needing = path.constants().onPath(stream.permissions());
        return media(name, CodeBlock.of("$S)$L", stream.name(), needing), names, stream.documentation())
                .addJavadoc(doc)
                .build();
    }

    static MethodSpec media(StructuredNames names) {
        return media("media", CodeBlock.of("$S)", "$value"), names, Documentation.NONE)
                .addJavadoc("Returns the path to the entity's own media stream, {@code $$value}.\n")
                .build();
    }

    private static MethodSpec.Builder media(
            String name, CodeBlock segment, StructuredNames names, Documentation documentation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeNames.MEDIA_PATH, names.model()))
                .addStatement(
                        "return new $T<>(this.sender, this.path.segment($L,$W$L)",
                        RuntimeNames.MEDIA_PATH,
                        segment,
                        PathClass.typeAndRegistry(names));
        return documentation.deprecated() ? method.addAnnotation(Deprecated.class) : method;
    }

    private static CodeBlock created(TypeName path) {
        return path instanceof ParameterizedTypeName generic
                ? CodeBlock.of("$T<>", generic.rawType())
                : CodeBlock.of("$T", path);
    }

    private static MethodSpec.Builder method(String name, Property property, CodeBlock needing, TypeName path) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(PUBLIC)
                .returns(path)
                .addStatement(
                        "return new $L(this.sender, this.path.segment($S)$L)", created(path), property.name(), needing);
        return property.documentation().deprecated() ? method.addAnnotation(Deprecated.class) : method;
    }
}
