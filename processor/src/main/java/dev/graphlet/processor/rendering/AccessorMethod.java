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

/** The accessor method of a model for one property. */
final class AccessorMethod {
    private AccessorMethod() {}

    static MethodSpec of(Property property, StructuredNames names, int index) {
        String otherwise = "Returns the {@code %s} property.".formatted(property.name());
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.javaName())
                .addModifiers(PUBLIC)
                .addJavadoc(DocText.of(property.documentation(), otherwise));
        if (property.documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        TypeName type = JavaTypes.of(property);
        if (property.is(Trait.REQUIRED) || property.is(Trait.KEY)) {
            return method.returns(type)
                    // Written in full: an import that only a comment uses causes a warning.
                    .addJavadoc(
                            "\n@throws $L if the property is absent or null\n",
                            RuntimeNames.PROPERTY_ABSENT.canonicalName())
                    .addStatement("return $L", required(property, names.index(index)))
                    .build();
        }
        CodeBlock value = value(property, names.index(index));
        if (property.collection()) {
            return method.returns(type)
                    .addStatement("return $L($L)", lists(property), value)
                    .build();
        }
        return method.returns(ParameterizedTypeName.get(ClassName.get(Optional.class), type))
                .addStatement("return $T.ofNullable($L)$L", Optional.class, value, mappedCopy(property))
                .build();
    }

    private static CodeBlock value(Property property, CodeBlock index) {
        return JavaTypes.isInexact(property.type())
                ? CodeBlock.of("exact(this.$N, $L)", property.javaName(), index)
                : CodeBlock.of("this.$N", property.javaName());
    }

    private static CodeBlock required(Property property, CodeBlock index) {
        CodeBlock value = CodeBlock.of("required(this.$N, $L)", property.javaName(), index);
        if (!JavaTypes.isChangeable(property.type())) {
            return value;
        }
        if (property.collection()) {
            return CodeBlock.of("copiesOf($L)", value);
        }
        return CodeBlock.of(JavaTypes.is(property.type(), EdmPrimitive.BINARY) ? "$L.clone()" : "$L.deepCopy()", value);
    }

    private static String lists(Property property) {
        return JavaTypes.isChangeable(property.type()) ? "copiesOf" : "orEmpty";
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
