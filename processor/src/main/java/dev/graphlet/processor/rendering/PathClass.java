package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts that the paths of collections and of single entities share. */
final class PathClass {
    private PathClass() {}

    // public final class RunGroupPath extends EntityPath<RunGroup> {
    //     public RunGroupPath(RequestSender sender, ResourcePath path) { super(sender, path); }
    static TypeSpec.Builder of(ClassName name, TypeName base) {
        return SourceFile.publicClass(name)
                .addModifiers(FINAL)
                .superclass(base)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PUBLIC)
                        .addJavadoc("Creates the path to the resource at {@code path}.\n")
                        .addAnnotation(RuntimeNames.INTERNAL_API)
                        .addParameter(RuntimeNames.REQUEST_SENDER, "sender")
                        .addParameter(RuntimeNames.RESOURCE_PATH, "path")
                        .addStatement("super(sender, path)")
                        .build());
    }

    // private RunGroupPath(EntityPath<?> base, String derivedType) { super(base, derivedType); }
    //
    // public static RunGroupPath cast(RunPath base) {
    //     return new RunGroupPath(base, "microsoft.industryData.runGroup");
    static void addCasts(
            TypeSpec.Builder type, ClassName name, TypeName runtimeBase, StructuredSpec spec, boolean set) {
        List<StructuredSpec> bases = new ArrayList<>();
        for (StructuredSpec base = spec.base().orElse(null);
                base != null;
                base = base.base().orElse(null)) {
            if (set ? base.hasCollectionPath() : base.hasPath()) {
                bases.add(base);
            }
        }
        if (bases.isEmpty()) {
            return;
        }
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(runtimeBase, "base")
                .addParameter(ClassName.get(String.class), "derivedType")
                .addStatement("super(base, derivedType)")
                .build());
        for (StructuredSpec base : bases) {
            StructuredNames names = StructuredNames.of(base);
            type.addMethod(cast(name, set ? names.collectionPath() : names.itemPath(), spec, set));
        }
    }

    private static MethodSpec cast(ClassName name, ClassName base, StructuredSpec spec, boolean set) {
        String qualifiedName = spec.reference().qualifiedName();
        return MethodSpec.methodBuilder("cast")
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(base, "base")
                .addJavadoc(
                        set
                                ? "Restricts {@code base} to entities of type {@code $L}.\n"
                                : "Casts {@code base} to {@code $L}; the entity must be of that type.\n",
                        qualifiedName)
                .addStatement("return new $T(base, $S)", name, qualifiedName)
                .build();
    }

    // public GetRunGroupRequest get() {
    //     return new GetRunGroupRequest(
    //             this.sender, RequestParts.get(this.path, RunGroupCodec.TYPE, IndustryDataTypes.INSTANCE));
    static MethodSpec.Builder operation(
            ResourceOperation operation, PathDoc doc, StructuredNames names, CodeBlock parts) {
        return MethodSpec.methodBuilder(operation.name().toLowerCase(Locale.ROOT))
                .addModifiers(PUBLIC)
                .returns(names.request(operation))
                .addJavadoc(doc.of(operation))
                .addStatement(
                        "return new $T(\nthis.sender,\n$L$L)", names.request(operation), parts, doc.needing(operation));
    }

    static CodeBlock typeAndRegistry(StructuredNames names) {
        return CodeBlock.of("$T.TYPE,$W$T.INSTANCE", names.codec(), names.registry());
    }
}
