package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.List;

/** The methods of builders and patches that bind a navigation property to existing entities. */
final class BindMethod {
    private BindMethod() {}

    /** Returns whether a client may bind {@code navigation}: not if it is contained or read-only. */
    static boolean isBindable(Property navigation) {
        return !navigation.navigation().orElseThrow().contained() && !navigation.is(Property.Trait.READ_ONLY);
    }

    // public RunGroupBuilder bindProcess(EntityReference<? extends Process> process) {
    //     putBinding("process", process);
    //     return this;
    static MethodSpec ofBuilder(Property navigation, StructuredSpec spec, ClassName builder) {
        MethodSpec.Builder method = method("bind", navigation, builder)
                .addParameter(parameter(navigation), navigation.javaName())
                .addStatement(
                        "$L($S, $T.nonNull($N, $S))",
                        navigation.collection() ? "putBindings" : "putBinding",
                        navigation.name(),
                        RuntimeNames.ARGUMENTS,
                        navigation.javaName(),
                        navigation.javaName())
                .addStatement("return this");
        boolean inherited = !spec.properties().contains(navigation);
        return inherited
                ? method.addAnnotation(Override.class).build()
                : method.addJavadoc(doc(navigation)).build();
    }

    // public Builder bindProcess(EntityReference<? extends Process> process) {
    //     this.changes.bindProcess(process);
    //     return this;
    static MethodSpec ofPatch(Property navigation, ClassName builder) {
        return method("bind", navigation, builder)
                .addJavadoc(doc(navigation))
                .addParameter(parameter(navigation), navigation.javaName())
                .addStatement("this.changes.$N($N)", name("bind", navigation), navigation.javaName())
                .addStatement("return this")
                .build();
    }

    // public Builder unbindProcess() {
    //     this.changes.additionalProperty("process@odata.bind", null);
    //     return this;
    static MethodSpec unbind(Property navigation, ClassName builder) {
        return method("unbind", navigation, builder)
                .addJavadoc("Removes the reference {@code $L} without deleting the entity.\n", navigation.name())
                .addStatement("this.changes.additionalProperty($S, null)", navigation.name() + "@odata.bind")
                .addStatement("return this")
                .build();
    }

    private static String doc(Property navigation) {
        return navigation.collection()
                ? "Binds {@code %s} to existing entities.\n".formatted(navigation.name())
                : "Binds {@code %s} to an existing entity.\n".formatted(navigation.name());
    }

    private static MethodSpec.Builder method(String verb, Property navigation, ClassName builder) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name(verb, navigation))
                .addModifiers(PUBLIC)
                .returns(builder);
        if (navigation.documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    private static String name(String verb, Property navigation) {
        return verb + JavaNames.type(navigation.javaName());
    }

    private static TypeName parameter(Property navigation) {
        ClassName target = StructuredNames.of((TypeReference) navigation.type()).model();
        TypeName reference =
                ParameterizedTypeName.get(RuntimeNames.ENTITY_REFERENCE, WildcardTypeName.subtypeOf(target));
        return navigation.collection()
                ? ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(reference))
                : reference;
    }
}
