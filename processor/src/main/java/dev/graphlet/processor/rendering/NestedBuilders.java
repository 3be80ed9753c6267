package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.TypeReference;
import java.util.List;

/** Lambdas that build nested values: {@code .emailAddress(e -> e.address("ada@contoso.com"))}. */
final class NestedBuilders {
    private static final String FUNCTION = "BuilderFunction";

    private NestedBuilders() {}

    /** Returns whether a lambda can build the values of {@code property}: an abstract type has no builder. */
    static boolean areOf(Property property) {
        return JavaTypes.isStructured(property.type()) && !((TypeReference) property.type()).abstractType();
    }

    // public interface BuilderFunction extends NestedBuilder<EmailAddress> {
    //     EmailAddressBuilder apply(EmailAddressBuilder builder);
    //
    //     @Override
    //     default EmailAddress build() {
    //         return apply(builder()).build();
    static TypeSpec function(StructuredSpec spec, StructuredNames names) {
        List<Stage> stages = Stage.of(spec, names);
        TypeName first = stages.isEmpty() ? names.builder() : stages.get(0).name();
        return TypeSpec.interfaceBuilder(FUNCTION)
                .addModifiers(PUBLIC)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeNames.NESTED_BUILDER, names.model()))
                .addJavadoc("Sets the properties of a nested value.\n")
                .addMethod(MethodSpec.methodBuilder("apply")
                        .addModifiers(PUBLIC, ABSTRACT)
                        .returns(names.builder())
                        .addParameter(first, "builder")
                        .addJavadoc("Returns the builder with all properties set.\n")
                        .build())
                .addMethod(MethodSpec.methodBuilder("build")
                        .addAnnotation(Override.class)
                        .addModifiers(PUBLIC, DEFAULT)
                        .returns(names.model())
                        .addStatement("return apply(builder()).build()")
                        .build())
                .build();
    }

    // public RecipientBuilder emailAddress(EmailAddress.BuilderFunction emailAddress) {
    //     return emailAddress(built(emailAddress, "emailAddress"));
    static MethodSpec ofBuilder(Property property, StructuredSpec spec, ClassName builder) {
        String name = property.javaName();
        MethodSpec.Builder method =
                setter(property, builder).addStatement("return $N(built($N, $S))", name, name, name);
        return spec.properties().contains(property)
                ? method.build()
                : method.addAnnotation(Override.class).build();
    }

    // public Builder emailAddress(EmailAddress.BuilderFunction emailAddress) {
    //     this.changes.emailAddress(emailAddress);
    //     return this;
    static MethodSpec ofPatch(Property property, ClassName builder) {
        String name = property.javaName();
        return setter(property, builder)
                .addJavadoc(doc("Changes", property))
                .addStatement("this.changes.$N($N)", name, name)
                .addStatement("return this")
                .build();
    }

    // EndDateTimeStage statistics(RunStatistics.BuilderFunction statistics);
    static MethodSpec ofStage(Property property, ClassName next) {
        return setter(property, next)
                .addModifiers(ABSTRACT)
                .addJavadoc(doc("Sets", property))
                .build();
    }

    private static MethodSpec.Builder setter(Property property, ClassName returned) {
        ClassName function = function(property);
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.javaName())
                .addModifiers(PUBLIC)
                .returns(returned)
                .addParameter(property.collection() ? ArrayTypeName.of(function) : function, property.javaName())
                .varargs(property.collection());
        return property.documentation().deprecated() ? method.addAnnotation(Deprecated.class) : method;
    }

    /** Returns the name of the interface whose lambdas build the values of {@code property}. */
    static ClassName function(Property property) {
        return function(StructuredNames.of((TypeReference) property.type()).model());
    }

    static ClassName function(ClassName model) {
        return model.nestedClass(FUNCTION);
    }

    private static CodeBlock doc(String verb, Property property) {
        String built = property.collection() ? "values that the functions build" : "value that the function builds";
        return CodeBlock.of("$L {@code $L} to the $L.\n", verb, property.name(), built);
    }
}
