package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.ProjectedMember;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;
import java.util.List;
import java.util.Optional;

/** Writes {@code UserCard}: a view of the model {@code User} with some of its members. */
final class ProjectionRenderer {
    private final ProjectionSpec spec;
    private final StructuredNames entity;
    private final ClassName name;

    private ProjectionRenderer(ProjectionSpec spec) {
        this.spec = spec;
        this.entity = StructuredNames.of(spec.entity());
        this.name = JavaTypes.model(spec.reference());
    }

    static TypeSpec.Builder render(ProjectionSpec spec) {
        TypeSpec.Builder type = new ProjectionRenderer(spec).render();
        if (spec.reference().deprecated()) {
            return type.addAnnotation(Deprecated.class);
        }
        return Deprecations.inProjection(spec) ? SourceFile.quiet(type) : type;
    }

    private TypeSpec.Builder render() {
        TypeSpec.Builder type = SourceFile.publicClass(name)
                .addModifiers(FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.PROJECTED_VALUE, entity.model()))
                .addJavadoc(DocText.of(
                        spec.documentation(), "Some members of a {@code %s}.".formatted(entity.qualifiedName())))
                .addField(projection())
                .addMethod(constructor())
                .addMethod(of());
        JsonFactories.ofProjection(name, entity.model()).forEach(type::addMethod);
        boolean changeable = !spec.changeable().isEmpty();
        if (changeable) {
            type.addMethod(patchBetween());
        }
        spec.projected().forEach(member -> type.addMethod(accessor(member)));
        if (changeable) {
            type.addMethod(toBuilder()).addType(ProjectionBuilder.render(spec, name));
        }
        return type;
    }

    // public static final Projection<User, UserCard> PROJECTION =
    //         Projection.of(UserCodec.TYPE, UserCard::new, "displayName", "manager");
    private FieldSpec projection() {
        CodeBlock.Builder value =
                CodeBlock.builder().add("$T.of($T.TYPE, $T::new", RuntimeNames.PROJECTION, entity.codec(), name);
        spec.projected().forEach(member -> value.add(",$W$S", member.property().name()));
        value.add(")");
        for (ProjectedMember member : spec.projected()) {
            member.projection()
                    .ifPresent(target -> value.add(
                            "\n.with($S, $L.PROJECTION)",
                            member.property().name(),
                            JavaTypes.qualifier(JavaTypes.model(target.reference()))));
        }
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeNames.PROJECTION, entity.model(), name),
                        "PROJECTION",
                        PUBLIC,
                        STATIC,
                        FINAL)
                .addJavadoc("What requests read: {@code list().as($T.PROJECTION)}.\n", name)
                .initializer("$L", value.build())
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addParameter(entity.model(), "entity")
                .addStatement("super(entity, PROJECTION)")
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(PUBLIC, STATIC)
                .returns(name)
                .addParameter(entity.model(), "entity")
                .addJavadoc("Returns the view of {@code entity}, which the view keeps whole.\n")
                .addStatement("return new $T(entity)", name)
                .build();
    }

    // public static UserPatch patchBetween(UserCard before, UserCard after) {
    //     return UserPatch.between(before.entity, after.entity);
    private MethodSpec patchBetween() {
        return MethodSpec.methodBuilder("patchBetween")
                .addModifiers(PUBLIC, STATIC)
                .returns(entity.patch())
                .addParameter(name, "before")
                .addParameter(name, "after")
                .addJavadoc(
                        "Returns the changes from {@code before} to {@code after}; what neither has keeps its value.\n")
                .addStatement("return $T.between(before.entity, after.entity)", entity.patch())
                .build();
    }

    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(PUBLIC)
                .returns(name.nestedClass("Builder"))
                .addJavadoc("Returns a builder with everything of this value, also what it does not declare.\n")
                .addStatement("return new Builder(this.entity.toBuilder())")
                .build();
    }

    // public Optional<ManagerCard> manager() {
    //     return this.entity.manager().map(ManagerCard::of);
    private MethodSpec accessor(ProjectedMember member) {
        Property property = member.property();
        String otherwise = "Returns the {@code %s} property.".formatted(property.name());
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.javaName())
                .addModifiers(PUBLIC)
                .addJavadoc(DocText.of(property.documentation(), otherwise));
        if (property.documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        boolean required = property.is(Trait.REQUIRED) || property.is(Trait.KEY);
        if (required) {
            method.addJavadoc(
                    "\n@throws $L if the property is absent or null\n", RuntimeNames.PROPERTY_ABSENT.canonicalName());
        }
        TypeName type = type(member);
        return method.returns(
                        required || property.collection()
                                ? type
                                : ParameterizedTypeName.get(ClassName.get(Optional.class), type))
                .addStatement("return this.entity.$N()$L", member.accessor(), viewed(member))
                .build();
    }

    private static TypeName type(ProjectedMember member) {
        if (member.projection().isEmpty()) {
            return JavaTypes.of(member.property());
        }
        ClassName target = JavaTypes.model(member.projection().get().reference());
        return member.property().collection() ? ParameterizedTypeName.get(ClassName.get(List.class), target) : target;
    }

    private static CodeBlock viewed(ProjectedMember member) {
        if (member.projection().isEmpty()) {
            return CodeBlock.of("");
        }
        ClassName target = JavaTypes.model(member.projection().get().reference());
        String form = member.property().collection() ? ".stream().map($L::of).toList()" : ".map($L::of)";
        return CodeBlock.of(form, JavaTypes.qualifier(target));
    }
}
