package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;

/** The method of a builder that sets a property. */
final class SetterMethod {
    private SetterMethod() {}

    static MethodSpec.Builder signature(Property property, ClassName builder) {
        String otherwise = "Sets {@code %s}.".formatted(property.name());
        MethodSpec.Builder method =
                undocumented(property, builder).addJavadoc(DocText.of(property.documentation(), otherwise));
        if (property.is(Trait.READ_ONLY)) {
            method.addJavadoc("\n<p>The service sets this property, and no request contains it. Useful in tests.\n");
        }
        return method;
    }

    /** Returns the method without a comment: Javadoc inherits the comment of the overridden method. */
    static MethodSpec.Builder undocumented(Property property, ClassName builder) {
        TypeName type = JavaTypes.of(property);
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.javaName())
                .addModifiers(PUBLIC)
                .returns(builder)
                .addParameter(isNullable(property) ? JavaTypes.nullable(type) : type, property.javaName());
        if (property.documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    /** Returns the expression that a builder stores: a copy if the caller could still change the argument. */
    static CodeBlock stored(Property property) {
        String name = property.javaName();
        if (property.collection()) {
            return JavaTypes.isChangeable(property.type())
                    ? CodeBlock.of("copiesOf($N, $S)", name, name)
                    : CodeBlock.of("$T.copyOf($N, $S)", RuntimeNames.ARGUMENTS, name, name);
        }
        String copy = JavaTypes.is(property.type(), EdmPrimitive.BINARY)
                ? ".clone()"
                : JavaTypes.is(property.type(), EdmPrimitive.UNTYPED) ? ".deepCopy()" : "";
        if (!isNullable(property)) {
            return CodeBlock.of("$T.nonNull($N, $S)$L", RuntimeNames.ARGUMENTS, name, name, copy);
        }
        return copy.isEmpty() ? CodeBlock.of("$N", name) : CodeBlock.of("$N == null ? null : $N$L", name, name, copy);
    }

    /** Returns whether the property may be set to null: it is not required, not a key and not a collection. */
    static boolean isNullable(Property property) {
        return !property.is(Trait.REQUIRED) && !property.is(Trait.KEY) && !property.collection();
    }
}
