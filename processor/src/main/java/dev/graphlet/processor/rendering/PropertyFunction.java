package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.DEFAULT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Optional;

/** Reads a nested value by the properties that filters have: {@code message.get(m -> m.from().emailAddress().address())}. */
final class PropertyFunction {
    private static final String NAME = "PropertyFunction";
    private static final TypeVariableName VALUE = TypeVariableName.get("V");
    private static final TypeName PROPERTY = ParameterizedTypeName.get(RuntimeNames.PROPERTY, VALUE);

    private PropertyFunction() {}

    // public <V> Optional<V> get(PropertyFunction<V> property) {
    //     return valueAt(Lambdas.apply("property", MessageProperties.MESSAGE, property::apply));
    static MethodSpec get(StructuredNames names) {
        return MethodSpec.methodBuilder("get")
                .addModifiers(PUBLIC)
                .addTypeVariable(VALUE)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), VALUE))
                .addParameter(type(names), "property")
                .addJavadoc("Returns the value of a nested property; empty if a value on the way is absent or null.\n")
                .addStatement(
                        "return valueAt($T.apply($S, $L, property::apply))",
                        RuntimeNames.LAMBDAS,
                        "property",
                        names.ownProperties())
                .build();
    }

    // public interface PropertyFunction<V> extends Run.PropertyFunction<V> {
    //     Property<V> apply(RunGroupProperties properties);
    //
    //     @Override
    //     default Property<V> apply(RunProperties properties) {
    //         return apply((RunGroupProperties) properties);
    // The lambda of a derived type is the more specific one, so that a call has one meaning.
    static TypeSpec render(StructuredSpec spec, StructuredNames names) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(NAME)
                .addModifiers(PUBLIC)
                .addTypeVariable(VALUE)
                .addJavadoc("Names the property to read.\n\n@param <V> the type of the property\n")
                .addMethod(MethodSpec.methodBuilder("apply")
                        .addModifiers(PUBLIC, ABSTRACT)
                        .returns(PROPERTY)
                        .addParameter(names.properties(), "properties")
                        .addJavadoc("Returns the property to read.\n")
                        .build());
        spec.base()
                .map(StructuredNames::of)
                .ifPresent(base -> type.addSuperinterface(type(base))
                        .addMethod(MethodSpec.methodBuilder("apply")
                                .addAnnotation(Override.class)
                                .addModifiers(PUBLIC, DEFAULT)
                                .returns(PROPERTY)
                                .addParameter(base.properties(), "properties")
                                .addStatement("return apply(($T) properties)", names.properties())
                                .build()));
        return type.build();
    }

    private static TypeName type(StructuredNames names) {
        return ParameterizedTypeName.get(names.model().nestedClass(NAME), VALUE);
    }
}
