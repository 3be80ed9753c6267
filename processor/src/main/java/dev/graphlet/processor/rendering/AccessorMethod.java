package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;
import java.util.Optional;

/** The method of a model that gives a property's value. */
final class AccessorMethod {
    private AccessorMethod() {}

    static MethodSpec of(Property property, StructuredNames names, int index) {
        String otherwise = "The {@code %s} property.".formatted(property.name());
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.javaName())
                .addModifiers(PUBLIC)
                .addJavadoc(DocText.of(property.documentation(), otherwise));
        if (property.documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        TypeName type = JavaTypes.of(property);
        if (property.is(Trait.REQUIRED) || property.is(Trait.KEY)) {
            return method.returns(type)
                    // Not imported: a comment is no use, and an unused import is a warning.
                    .addJavadoc(
                            "\n@throws $L if the response did not carry it\n",
                            RuntimeNames.PROPERTY_ABSENT.canonicalName())
                    .addStatement("return required($N, $L)$L", property.javaName(), names.index(index), copy(property))
                    .build();
        }
        if (property.collection()) {
            return method.returns(type)
                    .addStatement("return orEmpty($N)", property.javaName())
                    .build();
        }
        return method.returns(ParameterizedTypeName.get(ClassName.get(Optional.class), type))
                .addStatement("return $T.ofNullable($N)$L", Optional.class, property.javaName(), mappedCopy(property))
                .build();
    }

    private static CodeBlock copy(Property property) {
        if (property.collection()) {
            return CodeBlock.of("");
        }
        if (JavaTypes.is(property.type(), EdmPrimitive.BINARY)) {
            return CodeBlock.of(".clone()");
        }
        return JavaTypes.is(property.type(), EdmPrimitive.UNTYPED) ? CodeBlock.of(".deepCopy()") : CodeBlock.of("");
    }

    private static CodeBlock mappedCopy(Property property) {
        if (JavaTypes.is(property.type(), EdmPrimitive.BINARY)) {
            return CodeBlock.of(".map(byte[]::clone)");
        }
        return JavaTypes.is(property.type(), EdmPrimitive.UNTYPED)
                ? CodeBlock.of(".map($T::deepCopy)", JavaTypes.of(property.type()))
                : CodeBlock.of("");
    }
}
