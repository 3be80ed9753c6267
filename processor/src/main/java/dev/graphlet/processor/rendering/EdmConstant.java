package dev.graphlet.processor.rendering;

import com.palantir.javapoet.CodeBlock;
import dev.graphlet.processor.model.Constraint;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;
import java.util.Locale;
import java.util.Optional;

/** The expression that creates the {@code EdmProperty} of a property. */
final class EdmConstant {
    private EdmConstant() {}

    // EdmProperty.of("displayName", "Edm.String").required()
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
        property.constraints().forEach(constraint -> value.add(constraint(constraint)));
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

    private static CodeBlock constraint(Constraint constraint) {
        String annotation = constraint.annotation();
        String factory = annotation.substring(0, 1).toLowerCase(Locale.ROOT) + annotation.substring(1);
        return CodeBlock.of(
                ".constraint($T.$L($L))",
                RuntimeNames.CONSTRAINT,
                factory,
                constraint.arguments().stream().map(EdmConstant::argument).collect(CodeBlock.joining(", ")));
    }

    private static CodeBlock argument(Optional<Object> argument) {
        if (argument.isEmpty()) {
            return CodeBlock.of("null");
        }
        Object value = argument.get();
        return value.equals(Integer.MAX_VALUE)
                ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
                : CodeBlock.of(value instanceof String ? "$S" : "$L", value);
    }
}
