package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.ProjectedMember;
import dev.graphlet.processor.model.ProjectionSpec;

/** The builder of a projection, which sets what a patch of the entity may change. */
final class ProjectionBuilder {
    private static final ClassName BUILDER = ClassName.get("", "Builder");

    private ProjectionBuilder() {}

    // public static final class Builder {
    //     private final UserBuilder entity;
    static TypeSpec render(ProjectionSpec spec, ClassName projection) {
        ClassName builder = StructuredNames.of(spec.entity()).builder();
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addModifiers(PUBLIC, STATIC, FINAL)
                .addJavadoc("Sets what an update may change. Not thread-safe.\n")
                .addField(builder, "entity", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(builder, "entity")
                        .addStatement("this.entity = entity")
                        .build());
        spec.changeable().forEach(member -> type.addMethod(setter(member)));
        return type.addMethod(build(projection)).build();
    }

    // public Builder displayName(String displayName) {
    //     this.entity.displayName(displayName);
    //     return this;
    private static MethodSpec setter(ProjectedMember member) {
        return SetterMethod.signature(member.property(), BUILDER)
                .addStatement(
                        "this.entity.$N($N)",
                        member.accessor(),
                        member.property().javaName())
                .addStatement("return this")
                .build();
    }

    private static MethodSpec build(ClassName projection) {
        return MethodSpec.methodBuilder("build")
                .addModifiers(PUBLIC)
                .returns(projection)
                .addJavadoc("Returns the value.\n")
                .addStatement("return new $T(this.entity.build())", projection)
                .build();
    }
}
