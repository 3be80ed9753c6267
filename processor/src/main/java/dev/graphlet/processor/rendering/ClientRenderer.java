package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.GeneratedServiceKind;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.ServiceSlice;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.net.URI;

/** Writes {@code IndustryDataClient}: the client of the service. */
final class ClientRenderer {
    private ClientRenderer() {}

    static ClassName name(Service service) {
        return ClassName.get(service.generatedPackage(), GeneratedServiceKind.CLIENT.name(service));
    }

    static TypeSpec.Builder render(ServiceSlice slice) {
        ClassName name = name(slice.service());
        TypeSpec.Builder type = SourceFile.publicClass(name)
                .addModifiers(FINAL)
                .superclass(RuntimeNames.CLIENT)
                .addJavadoc(
                        "Client of the {@code $L} service. Thread-safe: create one, share it and close it.\n",
                        slice.service().name())
                .addMethod(constructor(slice.service()))
                .addMethod(builder(slice.service(), name));
        PermissionConstants permissions = new PermissionConstants();
        for (Spec spec : slice.specs()) {
            if (spec instanceof ContainerSpec container) {
                type.addSuperinterface(OperationsRenderer.name(container));
                container.calls().stream()
                        .sorted(Call.BY_NAME)
                        .forEach(call -> type.addMethods(CallMethod.onClient(call, container, permissions)));
            }
            if (spec instanceof StructuredSpec structured) {
                StructuredNames names = StructuredNames.of(structured);
                structured.entitySet().ifPresent(set -> type.addMethod(path(set, structured, names.collectionPath())));
                structured.singleton().ifPresent(one -> type.addMethod(path(one, structured, names.itemPath())));
            }
        }
        permissions.addTo(type);
        return slice.specs().stream().anyMatch(ClientRenderer::namesDeprecated) ? SourceFile.quiet(type) : type;
    }

    private static boolean namesDeprecated(Spec spec) {
        return spec instanceof ContainerSpec container
                && (container.reference().deprecated() || Deprecations.inCalls(container.calls()));
    }

    private static MethodSpec constructor(Service service) {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(RuntimeNames.CLIENT_SETTINGS, "settings")
                .addStatement("super(settings, $T.INSTANCE)", TypesRenderer.name(service))
                .build();
    }

    // public static GraphClientBuilder<IndustryDataClient> builder() { … }
    private static MethodSpec builder(Service service, ClassName name) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(PUBLIC, STATIC)
                .returns(ParameterizedTypeName.get(RuntimeNames.CLIENT_BUILDER, name))
                .addJavadoc("Returns a builder of clients for $L.\n", HarmlessText.code(service.endpoint()))
                .addStatement(
                        "return new $T<>($T.create($S), $T::new)",
                        RuntimeNames.CLIENT_BUILDER,
                        URI.class,
                        service.endpoint(),
                        name)
                .build();
    }

    // public RunGroupsPath runGroups() {
    //     return new RunGroupsPath(this, this.root.append("/industryData/runGroups"));
    private static MethodSpec path(Resource resource, StructuredSpec spec, ClassName path) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(resource.name())
                .addModifiers(PUBLIC)
                .returns(path)
                .addJavadoc("Returns the path to $L.\n", HarmlessText.code(resource.path()))
                .addStatement("return new $T(this, this.root.append($S))", path, resource.path());
        if (spec.reference().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.build();
    }
}
