package dev.graphlet.processor.reading;

import com.google.auto.common.MoreTypes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Names of Java types for messages: short, without annotations, and independent of the compiler. */
final class JavaTypeNames {
    private static final Map<String, String> OPTIONALS = Map.of(
            "java.util.Optional", "",
            "java.util.OptionalInt", "Integer",
            "java.util.OptionalLong", "Long",
            "java.util.OptionalDouble", "Double");

    private static final Map<TypeKind, String> BOXES = Map.of(
            TypeKind.BOOLEAN, "Boolean",
            TypeKind.BYTE, "Short",
            TypeKind.CHAR, "String",
            TypeKind.SHORT, "Short",
            TypeKind.INT, "Integer",
            TypeKind.LONG, "Long",
            TypeKind.FLOAT, "Float",
            TypeKind.DOUBLE, "Double");

    private static final Set<String> COLLECTIONS = Set.of(
            "java.lang.Iterable",
            "java.util.ArrayList",
            "java.util.Collection",
            "java.util.Deque",
            "java.util.HashSet",
            "java.util.Iterator",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.NavigableSet",
            "java.util.Queue",
            "java.util.SequencedCollection",
            "java.util.Set",
            "java.util.SortedSet",
            "java.util.TreeSet",
            "java.util.Vector",
            "java.util.stream.Stream");

    private JavaTypeNames() {}

    static String qualified(DeclaredType type) {
        return MoreTypes.asTypeElement(type).getQualifiedName().toString();
    }

    /** Returns the qualified name without type arguments, or the keyword of a primitive type. */
    static String erased(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return erased(array.getComponentType()) + "[]";
        }
        return type instanceof DeclaredType declared ? qualified(declared) : keyword(type);
    }

    /** Returns the type as written in source: {@code List<? extends run>}. */
    static String simple(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return simple(array.getComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return simple(wildcard);
        }
        if (!(type instanceof DeclaredType declared)) {
            return keyword(type);
        }
        String name = declared.asElement().getSimpleName().toString();
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        return arguments.isEmpty()
                ? name
                : arguments.stream().map(JavaTypeNames::simple).collect(Collectors.joining(", ", name + "<", ">"));
    }

    private static String simple(WildcardType wildcard) {
        if (wildcard.getExtendsBound() != null) {
            return "? extends " + simple(wildcard.getExtendsBound());
        }
        return wildcard.getSuperBound() == null ? "?" : "? super " + simple(wildcard.getSuperBound());
    }

    private static String keyword(TypeMirror type) {
        return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
    }

    /** Returns the bound of a wildcard; {@code JsonNode} if it is unbounded. */
    static String bound(TypeMirror type) {
        WildcardType wildcard = (WildcardType) type;
        TypeMirror bound = wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
        return bound == null ? "JsonNode" : simple(bound);
    }

    static String boxed(TypeMirror type) {
        return BOXES.getOrDefault(type.getKind(), simple(type));
    }

    static boolean isOptional(DeclaredType type) {
        return OPTIONALS.containsKey(qualified(type));
    }

    /** Returns the value type of an {@code Optional} type. */
    static String optional(DeclaredType type) {
        String boxed = OPTIONALS.getOrDefault(qualified(type), "");
        return boxed.isEmpty() ? argument(type) : boxed;
    }

    static boolean isCollection(DeclaredType type) {
        return COLLECTIONS.contains(qualified(type));
    }

    /** Returns the first type argument; {@code String} for a raw type. */
    static String argument(DeclaredType type) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.isEmpty()) {
            return "String";
        }
        TypeMirror argument = arguments.get(0);
        return argument.getKind() == TypeKind.WILDCARD ? bound(argument) : simple(argument);
    }
}
