package dev.graphlet.processor.rendering;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.GeneratedKind;
import dev.graphlet.processor.model.PrimitiveType;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StreamType;
import dev.graphlet.processor.model.TypeReference;
import dev.graphlet.processor.model.ValueType;
import java.util.List;

/** The only mapping from Edm types to Java types and to the methods of {@code PropertyReader}. */
final class JavaTypes {
    private static final ClassName LIST = ClassName.get(List.class);

    private JavaTypes() {}

    /** Returns the Java type of a property's value: {@code String}, {@code List<Run>}. */
    static TypeName of(Property property) {
        TypeName item = of(property.type());
        return property.collection() ? ParameterizedTypeName.get(LIST, item) : item;
    }

    /** Returns the Java type of a required value: a primitive type if one exists. */
    static TypeName given(Property property) {
        TypeName type = of(property);
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    static TypeName of(ValueType type) {
        if (type instanceof TypeReference reference) {
            return model(reference);
        }
        if (type instanceof StreamType) {
            return RuntimeNames.MEDIA_CONTENT;
        }
        EdmPrimitive primitive = ((PrimitiveType) type).primitive();
        return primitive == EdmPrimitive.BINARY
                ? ArrayTypeName.of(TypeName.BYTE)
                : ClassName.bestGuess(primitive.javaType());
    }

    /** Returns {@code type} annotated with {@code @Nullable}. */
    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(RuntimeNames.NULLABLE).build());
    }

    static ClassName model(TypeReference reference) {
        return ClassName.get(reference.generatedPackage(), reference.javaName());
    }

    /**
     * Returns the expression for {@code type} before a static method. A constant of the same name, even an inherited
     * one, obscures the class (JLS 6.4.2). A class named like a constant, such as {@code OS}, is fully qualified.
     */
    static CodeBlock qualifier(ClassName type) {
        boolean likeConstant = type.simpleName().chars().noneMatch(Character::isLowerCase);
        return likeConstant ? CodeBlock.of("$L", type.canonicalName()) : CodeBlock.of("$T", type);
    }

    static ClassName beside(TypeReference reference, GeneratedKind kind) {
        return ClassName.get(reference.generatedPackage(), kind.name(reference.javaName()));
    }

    static boolean isStructured(ValueType type) {
        return type instanceof TypeReference reference && reference.kind() != TypeReference.Kind.ENUM;
    }

    static boolean isEnum(ValueType type) {
        return type instanceof TypeReference reference && reference.kind() == TypeReference.Kind.ENUM;
    }

    static boolean is(ValueType type, EdmPrimitive primitive) {
        return type instanceof PrimitiveType actual && actual.primitive() == primitive;
    }

    /** Returns whether a value of this type is mutable. */
    static boolean isChangeable(ValueType type) {
        return is(type, EdmPrimitive.BINARY) || is(type, EdmPrimitive.UNTYPED);
    }

    /** Returns whether a service may send values that the Java type cannot represent. */
    static boolean isInexact(ValueType type) {
        return is(type, EdmPrimitive.DURATION);
    }

    /** Returns the name of the method of {@code PropertyReader} that reads {@code primitive}. */
    static String reader(EdmPrimitive primitive) {
        return switch (primitive) {
            case STRING -> "string";
            case BOOLEAN -> "bool";
            case INT16 -> "int16";
            case INT32 -> "int32";
            case INT64 -> "int64";
            case SINGLE -> "float32";
            case DOUBLE -> "float64";
            case DECIMAL -> "decimal";
            case GUID -> "guid";
            case DATE_TIME_OFFSET -> "dateTimeOffset";
            case DATE -> "date";
            case TIME_OF_DAY -> "timeOfDay";
            case DURATION -> "duration";
            case PERIOD_DURATION -> "periodDuration";
            case BINARY -> "binary";
            case UNTYPED -> "untyped";
        };
    }
}
