package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StructuredSpec;

/** What the paths of entity sets and of single entities have in common. */
final class PathClass {
    private PathClass() {}

    static TypeSpec.Builder of(ClassName name) {
        return SourceFile.publicClass(name)
                .addModifiers(FINAL)
                .addField(RuntimeNames.REQUEST_SENDER, "sender", PRIVATE, FINAL)
                .addField(RuntimeNames.RESOURCE_PATH, "path", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeNames.REQUEST_SENDER, "sender")
                        .addParameter(RuntimeNames.RESOURCE_PATH, "path")
                        .addStatement("this.sender = sender")
                        .addStatement("this.path = path")
                        .build());
    }

    // public GetRunGroupRequest get() {
    //     return new GetRunGroupRequest(sender, RequestParts.get(path, RunGroupCodec.TYPE,
    // IndustryDataTypes.INSTANCE));
    static MethodSpec.Builder operation(
            ResourceOperation operation, StructuredSpec spec, StructuredNames names, CodeBlock parts) {
        return MethodSpec.methodBuilder(operation.name().toLowerCase(java.util.Locale.ROOT))
                .addModifiers(PUBLIC)
                .returns(names.request(operation))
                .addJavadoc(RequestDoc.of(operation, spec))
                .addStatement("return new $T(\nthis.sender,\n$L)", names.request(operation), parts);
    }

    static CodeBlock typeAndRegistry(StructuredNames names) {
        return CodeBlock.of("$T.TYPE,$W$T.INSTANCE", names.codec(), names.registry());
    }
}
