package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.graphlet.processor.model.Constraints;
import dev.graphlet.processor.model.Constraints.Bounds;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;

/** A property's description, as a constant of its codec. */
final class EdmConstant {
    private EdmConstant() {}

    // static final EdmProperty DISPLAY_NAME = EdmProperty.of("displayName", "Edm.String").required();
    static FieldSpec of(Property property, String constant) {
        return FieldSpec.builder(RuntimeNames.EDM_PROPERTY, constant, STATIC, FINAL)
                .initializer(value(property))
                .build();
    }

    /** The description itself. */
    static CodeBlock value(Property property) {
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.$L($S, $S)",
                        RuntimeNames.EDM_PROPERTY,
                        property.collection() ? "collectionOf" : "of",
                        property.name(),
                        property.type().qualifiedName());
        for (Trait trait : Trait.values()) {
            if (property.is(trait)) {
                value.add(".$L()", method(trait));
            }
        }
        property.navigation()
                .ifPresent(n -> value.add(n.contained() ? ".contained()" : ".navigation()")
                        .add(n.delta() ? "" : ".untracked()"));
        constraints(value, property.constraints());
        return value.build();
    }

    private static String method(Trait trait) {
        return switch (trait) {
            case KEY -> "key";
            case ALTERNATE_KEY -> "alternateKey";
            case REQUIRED -> "required";
            case READ_ONLY -> "readOnly";
            case CREATE_ONLY -> "createOnly";
            case SENSITIVE -> "sensitive";
        };
    }

    private static void constraints(CodeBlock.Builder value, Constraints constraints) {
        constraints.length().ifPresent(length -> value.add(".length($L)", bounds(length)));
        constraints.range().ifPresent(range -> value.add(".range($L, $L)", orNull(range.min()), orNull(range.max())));
        constraints.pattern().ifPresent(pattern -> value.add(".pattern($S)", pattern));
        constraints.items().ifPresent(items -> value.add(".items($L)", bounds(items)));
    }

    private static CodeBlock bounds(Bounds bounds) {
        return bounds.max() == Integer.MAX_VALUE
                ? CodeBlock.of("$L, $T.MAX_VALUE", bounds.min(), Integer.class)
                : CodeBlock.of("$L, $L", bounds.min(), bounds.max());
    }

    private static CodeBlock orNull(String bound) {
        return bound.isEmpty() ? CodeBlock.of("null") : CodeBlock.of("$S", bound);
    }
}
