package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.GeneratedServiceKind;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.ServiceSlice;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes {@code IndustryDataTypes}: the registry of the service's types. */
final class TypesRenderer {
    /** The maximum number of types in one method: a method has at most 64 kB. */
    private static final int CHUNK = 300;

    private static final ParameterizedTypeName ANY_TYPE =
            ParameterizedTypeName.get(RuntimeNames.STRUCTURED_TYPE, WildcardTypeName.subtypeOf(Object.class));

    private final List<StructuredSpec> structured = new ArrayList<>();
    private final List<EnumSpec> enums = new ArrayList<>();
    private final List<ContainerSpec> containers = new ArrayList<>();
    private final Service service;
    private final List<Spec> own;

    private TypesRenderer(ServiceSlice slice) {
        service = slice.service();
        own = slice.specs();
        List.of(slice.reachable(), slice.specs())
                .forEach(specs -> specs.forEach(spec -> {
                    if (spec instanceof StructuredSpec type) {
                        structured.add(type);
                    } else if (spec instanceof EnumSpec type) {
                        enums.add(type);
                    } else if (spec instanceof ContainerSpec type) {
                        containers.add(type);
                    }
                }));
    }

    static ClassName name(Service service) {
        return ClassName.get(service.generatedPackage(), GeneratedServiceKind.TYPES.name(service));
    }

    static TypeSpec.Builder render(ServiceSlice slice) {
        return new TypesRenderer(slice).render();
    }

    private TypeSpec.Builder render() {
        ClassName name = name(service);
        TypeSpec.Builder type = SourceFile.publicClass(name)
                .addAnnotation(generatedFrom())
                .addModifiers(FINAL)
                .superclass(RuntimeNames.TYPE_REGISTRY)
                .addJavadoc("The types of the {@code $L} service. Thread-safe.\n", service.name())
                .addField(FieldSpec.builder(name, "INSTANCE", PUBLIC, STATIC, FINAL)
                        .addJavadoc("The registry.\n")
                        .addAnnotation(RuntimeNames.INTERNAL_API)
                        .initializer("new $T()", name)
                        .build())
                .addMethod(constructor());
        service().forEach(type::addMethod);
        all().forEach(type::addMethod);
        finders().forEach(type::addMethod);
        if (Stream.concat(structured.stream(), enums.stream())
                .anyMatch(spec -> spec.reference().deprecated())) {
            SourceFile.quiet(type);
        }
        return type;
    }

    // @GeneratedFrom(namespace = "microsoft.graph", value = {"com.example.spec.run", "com.example.spec.runGroup"})
    private AnnotationSpec generatedFrom() {
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(RuntimeNames.GENERATED_FROM).addMember("namespace", "$S", service.namespace());
        own.stream().map(Spec::specClass).sorted().forEach(name -> annotation.addMember("value", "$S", name));
        return annotation.build();
    }

    // private IndustryDataTypes() { super("microsoft.graph.entity", "microsoft.industryData.run"); }
    private MethodSpec constructor() {
        TreeSet<String> bases = new TreeSet<>();
        structured.forEach(
                type -> type.base().ifPresent(base -> bases.add(base.reference().qualifiedName())));
        CodeBlock names = bases.stream().map(base -> CodeBlock.of("$S", base)).collect(CodeBlock.joining(", "));
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addStatement("super($L)", names)
                .build();
    }

    // return switch (name) {
    //     case "microsoft.industryData.runGroup", "microsoft.graph.runGroup" -> RunGroupCodec.TYPE;
    //     default -> null;
    private List<MethodSpec> finders() {
        List<MethodSpec> finders = new ArrayList<>();
        for (int from = 0; from < Math.max(1, structured.size()); from += CHUNK) {
            int to = Math.min(structured.size(), from + CHUNK);
            CodeBlock otherwise = to < structured.size() ? CodeBlock.of("find$L(name)", to) : CodeBlock.of("null");
            MethodSpec.Builder method = MethodSpec.methodBuilder(from == 0 ? "find" : "find" + from)
                    .returns(JavaTypes.nullable(ANY_TYPE))
                    .addParameter(ClassName.get(String.class), "name")
                    .addCode(cases(structured.subList(from, to), otherwise));
            if (from == 0) {
                method.addAnnotation(Override.class).addModifiers(PROTECTED);
            } else {
                method.addModifiers(PRIVATE, STATIC);
            }
            finders.add(method.build());
        }
        return finders;
    }

    private static CodeBlock cases(List<StructuredSpec> types, CodeBlock otherwise) {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (name) {\n$>");
        for (StructuredSpec type : types) {
            List<String> names = new ArrayList<>(List.of(type.reference().qualifiedName()));
            names.addAll(type.aliases());
            CodeBlock labels = names.stream()
                    .distinct()
                    .map(name -> CodeBlock.of("$S", name))
                    .collect(CodeBlock.joining(",$W"));
            cases.add("case $L ->$W$T.TYPE;\n", labels, StructuredNames.of(type).codec());
        }
        return cases.add("default -> $L;\n$<};\n", otherwise).build();
    }

    // return new EdmService(
    //         "IndustryData", URI.create("…"), List.of(…), List.of(…), List.of(…), List.of(…), EdmCall.all(…));
    private List<MethodSpec> service() {
        LongList enumTypes = LongList.of(
                "enumTypes",
                RuntimeNames.EDM_ENUM_TYPE,
                enums.stream()
                        .map(t -> CodeBlock.of("$L.edmType()", JavaTypes.qualifier(JavaTypes.model(t.reference()))))
                        .toList());
        LongList resources = LongList.of("resources", RuntimeNames.EDM_RESOURCE, EdmResources.of(own));
        LongList navigations =
                LongList.of("navigations", RuntimeNames.EDM_NAVIGATION, EdmPaths.navigations(structured));
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(MethodSpec.methodBuilder("service")
                .addModifiers(PUBLIC, STATIC)
                .returns(RuntimeNames.EDM_SERVICE)
                .addJavadoc("Returns everything that the specs declare, for example for {@code FakeGraph}.\n")
                .addStatement(
                        "return new $T(\n$S,\n$T.create($S),\nINSTANCE.edmTypes(),\n$L,\n$L,\n$L,\n$L)",
                        RuntimeNames.EDM_SERVICE,
                        service.name(),
                        java.net.URI.class,
                        service.endpoint(),
                        enumTypes.expression(),
                        resources.expression(),
                        navigations.expression(),
                        calls())
                .build());
        Stream.of(enumTypes, resources, navigations).forEach(list -> methods.addAll(list.methods()));
        return methods;
    }

    // protected List<StructuredType<?>> all() {
    //     return List.of(EntityCodec.TYPE, RunCodec.TYPE);
    private List<MethodSpec> all() {
        LongList types = LongList.of(
                "types",
                ANY_TYPE,
                structured.stream()
                        .map(type ->
                                CodeBlock.of("$T.TYPE", StructuredNames.of(type).codec()))
                        .toList());
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(MethodSpec.methodBuilder("all")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), ANY_TYPE))
                .addStatement("return $L", types.expression())
                .build());
        methods.addAll(types.methods());
        return methods;
    }

    // EdmCall.all(RunCalls.ALL, GraphServiceCalls.ALL)
    private CodeBlock calls() {
        List<ClassName> all = new ArrayList<>();
        structured.stream()
                .filter(type -> !type.calls().isEmpty())
                .forEach(type -> all.add(StructuredNames.of(type).calls()));
        containers.forEach(container -> all.add(ContainerRenderer.name(container)));
        return all.isEmpty()
                ? CodeBlock.of("$T.of()", List.class)
                : CodeBlock.of(
                        "$T.all($L)",
                        RuntimeNames.EDM_CALL,
                        all.stream().map(name -> CodeBlock.of("$T.ALL", name)).collect(CodeBlock.joining(",$W")));
    }
}
