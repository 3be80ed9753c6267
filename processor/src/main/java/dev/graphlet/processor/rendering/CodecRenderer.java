package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.PrimitiveType;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.List;

/** Writes {@code RunGroupCodec}: the properties of the type, and the code that reads and writes each property. */
final class CodecRenderer implements Renderer {
    @Override
    public boolean namesDeprecated(StructuredSpec spec) {
        return Deprecations.inBase(spec) || Deprecations.inTypes(spec.properties());
    }

    @Override
    public TypeSpec.Builder render(StructuredSpec spec, StructuredNames names) {
        TypeSpec.Builder type = SourceFile.publicClass(names.codec())
                .superclass(names.baseCodec())
                .addJavadoc("Reads and writes {@code $L} as JSON.\n", names.qualifiedName())
                .addAnnotation(RuntimeNames.INTERNAL_API);
        type.addField(properties(spec, names)).addField(first(names)).addField(typeField(spec, names));
        type.addMethod(constructor()).addMethod(readValue(names)).addMethod(writeValue());
        if (!spec.properties().isEmpty()) {
            type.addMethods(readProperty(spec, names))
                    .addMethods(writeProperty(spec, names))
                    .addMethod(get(spec, names));
        }
        return type.addType(deserializer(names));
    }

    // protected static final List<EdmProperty> PROPERTIES =
    //         append(RunCodec.PROPERTIES, EdmProperty.of("displayName", "Edm.String").required());
    private static FieldSpec properties(StructuredSpec spec, StructuredNames names) {
        CodeBlock.Builder own = CodeBlock.builder();
        spec.properties().forEach(p -> own.add(",\n$L", EdmConstant.value(p)));
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.EDM_PROPERTY);
        return FieldSpec.builder(list, "PROPERTIES", PROTECTED, STATIC, FINAL)
                .addJavadoc("All properties; the properties of the base type come first.\n")
                .initializer("append($T.PROPERTIES$L)", names.baseCodec(), own.build())
                .build();
    }

    // static final int FIRST = first(RunCodec.PROPERTIES);
    private static FieldSpec first(StructuredNames names) {
        return FieldSpec.builder(TypeName.INT, "FIRST", STATIC, FINAL)
                .addJavadoc("The index of the first property that this type itself declares.\n")
                .initializer("first($T.PROPERTIES)", names.baseCodec())
                .build();
    }

    // public static final StructuredType<RunGroup> TYPE = new StructuredType<>(RunGroup.class, new RunGroupCodec(…));
    private static FieldSpec typeField(StructuredSpec spec, StructuredNames names) {
        CodeBlock edmType = CodeBlock.of(
                "new $T(\n$>$S,\n$L,\n$T.Kind.$L,\n$L,\n$L,\n$L,\nPROPERTIES)$L$<",
                RuntimeNames.EDM_STRUCTURED_TYPE,
                names.qualifiedName(),
                Literals.listOf(spec.aliases()),
                RuntimeNames.EDM_STRUCTURED_TYPE,
                spec.reference().kind(),
                spec.abstractType(),
                spec.open(),
                spec.base()
                        .map(base -> CodeBlock.of("$S", base.reference().qualifiedName()))
                        .orElse(CodeBlock.of("null")),
                EdmPaths.of(spec));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeNames.STRUCTURED_TYPE, names.model()),
                        "TYPE",
                        PUBLIC,
                        STATIC,
                        FINAL)
                .addJavadoc("The type and its codec.\n")
                .initializer(
                        "new $T<>(\n$>$T.class,\nnew $T($L))$<",
                        RuntimeNames.STRUCTURED_TYPE,
                        names.model(),
                        names.codec(),
                        edmType)
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PROTECTED)
                .addJavadoc("Creates a codec of {@code type}, which is this type or a derived one.\n")
                .addParameter(RuntimeNames.EDM_STRUCTURED_TYPE, "type")
                .addStatement("super(type)")
                .build();
    }

    // for (int index = in.next(); index >= 0; index = in.next()) {
    //     readProperty(index, in, builder);
    // }
    private static MethodSpec readValue(StructuredNames names) {
        return overridden("read")
                .returns(RuntimeNames.STRUCTURED_VALUE)
                .addParameter(RuntimeNames.PROPERTY_READER, "in")
                .addParameter(JavaTypes.nullable(ClassName.get(String.class)), "odataType")
                .addStatement("$T builder = new $T(odataType)", names.builder(), names.builder())
                .beginControlFlow("for (int index = in.next(); index >= 0; index = in.next())")
                .addStatement("readProperty(index, in, builder)")
                .endControlFlow()
                .addStatement("in.end(builder)")
                .addStatement("return builder.build()")
                .build();
    }

    // RunBuilder target = (RunBuilder) builder;
    // switch (index - FIRST) {
    //     case 0 -> target.displayName = in.string();
    //     default -> super.readProperty(index, in, builder);
    // }
    private static List<MethodSpec> readProperty(StructuredSpec spec, StructuredNames names) {
        List<CodeBlock> reads = spec.properties().stream()
                .map(property -> CodeBlock.of("target.$N = $L", property.javaName(), reading(property)))
                .toList();
        ParameterSpec index = ParameterSpec.builder(TypeName.INT, "index").build();
        ParameterSpec in =
                ParameterSpec.builder(RuntimeNames.PROPERTY_READER, "in").build();
        MethodSpec.Builder method = overridden("readProperty")
                .addParameter(index)
                .addParameter(in)
                .addParameter(RuntimeNames.STRUCTURED_BUILDER, "builder")
                .addStatement("$T target = ($T) builder", names.builder(), names.builder());
        ParameterSpec target = ParameterSpec.builder(names.builder(), "target").build();
        return SplitMethod.of(method, reads, List.of(index, in, target));
    }

    private static CodeBlock reading(Property property) {
        if (JavaTypes.isStructured(property.type())) {
            String method = property.collection() ? "structures" : "structured";
            return CodeBlock.of("in.$L($T.TYPE)", method, names(property).codec());
        }
        if (JavaTypes.isEnum(property.type())) {
            String method = property.collection() ? "enumerations" : "enumeration";
            return CodeBlock.of(
                    "in.$L($L::of)", method, JavaTypes.qualifier(names(property).model()));
        }
        String reader = JavaTypes.reader(((PrimitiveType) property.type()).primitive());
        return property.collection()
                ? CodeBlock.of("in.list($T::$L)", RuntimeNames.PROPERTY_READER, reader)
                : CodeBlock.of("in.$L()", reader);
    }

    private static StructuredNames names(Property property) {
        return StructuredNames.of((TypeReference) property.type());
    }

    // for (int index = out.next(); index >= 0; index = out.next()) {
    //     writeProperty(index, out, value);
    // }
    private static MethodSpec writeValue() {
        return overridden("write")
                .addParameter(RuntimeNames.PROPERTY_WRITER, "out")
                .addParameter(RuntimeNames.STRUCTURED_VALUE, "value")
                .beginControlFlow("for (int index = out.next(); index >= 0; index = out.next())")
                .addStatement("writeProperty(index, out, value)")
                .endControlFlow()
                .build();
    }

    // Run source = (Run) value;
    // switch (index - FIRST) {
    //     case 0 -> out.value(source.displayName);
    private static List<MethodSpec> writeProperty(StructuredSpec spec, StructuredNames names) {
        List<CodeBlock> writes = spec.properties().stream()
                .map(property -> CodeBlock.of("out.value(source.$N)", property.javaName()))
                .toList();
        ParameterSpec index = ParameterSpec.builder(TypeName.INT, "index").build();
        ParameterSpec out =
                ParameterSpec.builder(RuntimeNames.PROPERTY_WRITER, "out").build();
        MethodSpec.Builder method = overridden("writeProperty")
                .addParameter(index)
                .addParameter(out)
                .addParameter(RuntimeNames.STRUCTURED_VALUE, "value")
                .addStatement("$T source = ($T) value", names.model(), names.model());
        ParameterSpec source = ParameterSpec.builder(names.model(), "source").build();
        return SplitMethod.of(method, writes, List.of(index, out, source));
    }

    // return switch (index - FIRST) {
    //     case 0 -> source.displayName;
    //     default -> super.get(index, value);
    private static MethodSpec get(StructuredSpec spec, StructuredNames names) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (index - FIRST) {\n$>");
        int index = 0;
        for (Property property : spec.properties()) {
            cases.add("case $L -> source.$N;\n", index++, property.javaName());
        }
        cases.add("default -> super.get(index, value);\n$<};\n");
        return overridden("get")
                .returns(JavaTypes.nullable(ClassName.get(Object.class)))
                .addParameter(TypeName.INT, "index")
                .addParameter(RuntimeNames.STRUCTURED_VALUE, "value")
                .addStatement("$T source = ($T) value", names.model(), names.model())
                .addCode(cases.build())
                .build();
    }

    private static MethodSpec.Builder overridden(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PROTECTED);
    }

    // public static final class Deserializer extends StructuredDeserializer<RunGroup> { … }
    private static TypeSpec deserializer(StructuredNames names) {
        return TypeSpec.classBuilder("Deserializer")
                .addModifiers(PUBLIC, STATIC, FINAL)
                .addJavadoc("Lets any Jackson mapper read {@link $T}.\n", names.model())
                .superclass(ParameterizedTypeName.get(RuntimeNames.STRUCTURED_DESERIALIZER, names.model()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PUBLIC)
                        .addJavadoc("Creates a deserializer. For Jackson only.\n")
                        .addStatement("super($T.TYPE, $T.INSTANCE)", names.codec(), names.registry())
                        .build())
                .build();
    }
}
