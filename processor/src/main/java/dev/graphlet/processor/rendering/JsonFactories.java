package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** The static methods of models and patches that read JSON. */
final class JsonFactories {
    private JsonFactories() {}

    static List<MethodSpec> of(StructuredNames names) {
        return List.of(ofText(names), ofTree(names));
    }

    // public static RunGroup fromJson(String json) {
    //     return RunGroupCodec.TYPE.read(json, IndustryDataTypes.INSTANCE);
    private static MethodSpec ofText(StructuredNames names) {
        return fromJson(names.model(), ClassName.get(String.class))
                .addJavadoc("Reads a value, of this type or a declared derived one, from JSON text.\n")
                .addJavadoc("\n@throws $L if the text is not JSON of this type\n", RuntimeNames.JSON_FORMAT_EXCEPTION)
                .addStatement("return $T.TYPE.read(json, $T.INSTANCE)", names.codec(), names.registry())
                .build();
    }

    // @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    // public static RunGroup fromJson(JsonTree json) {
    //     return RunGroupCodec.TYPE.read(json, IndustryDataTypes.INSTANCE);
    private static MethodSpec ofTree(StructuredNames names) {
        return fromJson(names.model(), RuntimeNames.JSON_TREE)
                .addAnnotation(RuntimeNames.INTERNAL_API)
                .addAnnotation(creator())
                .addJavadoc("Reads what a mapper has parsed. For Jackson 2.\n")
                .addStatement("return $T.TYPE.read(json, $T.INSTANCE)", names.codec(), names.registry())
                .build();
    }

    // @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    // public static RunGroupPatch fromJson(JsonTree json) {
    //     return new RunGroupPatch(changesIn(json, RunGroupCodec.TYPE, IndustryDataTypes.INSTANCE), null);
    static MethodSpec ofPatch(StructuredNames names) {
        return fromJson(names.patch(), RuntimeNames.JSON_TREE)
                .addAnnotation(RuntimeNames.INTERNAL_API)
                .addAnnotation(creator())
                .addJavadoc("Reads what a mapper has parsed, without what no update changes. For Jackson.\n")
                .addStatement(
                        "return new $T(changesIn(json, $T.TYPE, $T.INSTANCE), null)",
                        names.patch(),
                        names.codec(),
                        names.registry())
                .build();
    }

    // public static UserCard fromJson(String json) {
    //     return new UserCard(User.fromJson(json));
    static List<MethodSpec> ofProjection(ClassName projection, ClassName entity) {
        CodeBlock read = CodeBlock.of("return new $T($L.fromJson(json))", projection, JavaTypes.qualifier(entity));
        return List.of(
                fromJson(projection, ClassName.get(String.class))
                        .addJavadoc("Reads a value from JSON text of the entity.\n")
                        .addJavadoc(
                                "\n@throws $L if the text is not JSON of the entity\n",
                                RuntimeNames.JSON_FORMAT_EXCEPTION)
                        .addStatement(read)
                        .build(),
                fromJson(projection, RuntimeNames.JSON_TREE)
                        .addAnnotation(RuntimeNames.INTERNAL_API)
                        .addAnnotation(creator())
                        .addJavadoc("Reads what a mapper has parsed. For Jackson.\n")
                        .addStatement(read)
                        .build());
    }

    /** Returns the annotation of a method with one parameter, by which each major version of Jackson reads. */
    static AnnotationSpec creator() {
        return AnnotationSpec.builder(RuntimeNames.JSON_CREATOR)
                .addMember("mode", "$T.Mode.DELEGATING", RuntimeNames.JSON_CREATOR)
                .build();
    }

    private static MethodSpec.Builder fromJson(TypeName returns, ClassName from) {
        return MethodSpec.methodBuilder("fromJson")
                .addModifiers(PUBLIC, STATIC)
                .returns(returns)
                .addParameter(from, "json");
    }
}
