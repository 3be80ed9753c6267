package dev.graphlet.tool.spec;

import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Names the interfaces, enums, methods and constants of specs. A name depends on nothing but the schema. */
public final class JavaNames {
    /** What specs use by its simple name, or what Java knows without an import. */
    private static final Set<String> TAKEN = Set.of(
            "Action",
            "AlternateKey",
            "BigDecimal",
            "Boolean",
            "CreateOnly",
            "Deprecated",
            "Double",
            "Duration",
            "Float",
            "Function",
            "GraphComplex",
            "GraphContainer",
            "GraphEntity",
            "GraphEnum",
            "Inherits",
            "InputStream",
            "Integer",
            "JsonNode",
            "Key",
            "List",
            "LocalDate",
            "LocalTime",
            "Long",
            "Name",
            "Navigation",
            "Object",
            "OffsetDateTime",
            "Operation",
            "ReadOnly",
            "Required",
            "Short",
            "String",
            "UUID",
            "Unlisted",
            "Void",
            "entity");

    private static final Set<String> OF_OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");
    private static final Set<String> NO_TYPE = Set.of("permits", "record", "sealed", "var", "yield");
    private static final Pattern GETTER = Pattern.compile("get\\p{Lu}.*");

    private final ServiceSchema schema;
    private final String own;

    /**
     * Creates names.
     *
     * @param own the namespace of the package, whose types keep their names where another has the same
     */
    JavaNames(ServiceSchema schema, String own) {
        this.schema = schema;
        this.own = own;
    }

    /** Returns the name of the interface or enum of a type. */
    String type(QualifiedName type) {
        String name = identifier(type.name());
        if (!isBuiltIn(type) && (TAKEN.contains(name) || NO_TYPE.contains(name) || SourceVersion.isKeyword(name))) {
            name = name + "_";
        }
        return isSecond(type) ? qualified(type) : name;
    }

    /** Tells whether another type has the plain name, so that this one's class needs its own. */
    boolean isSecond(QualifiedName type) {
        var named = schema.typesNamed(type.name());
        if (named.size() < 2) {
            return false;
        }
        Comparator<QualifiedName> order = Comparator.comparingInt(this::rank);
        return !named.stream()
                .map(SchemaType::name)
                .min(order.thenComparing(Comparator.naturalOrder()))
                .equals(Optional.of(type));
    }

    private int rank(QualifiedName name) {
        return name.namespace().equals(own) ? 0 : name.namespace().equals(schema.namespace()) ? 1 : 2;
    }

    /** Returns the name of a class with the last part of the namespace: {@code SecurityAlert}. */
    static String className(QualifiedName type) {
        String namespace = type.namespace();
        return upper(identifier(namespace.substring(namespace.lastIndexOf('.') + 1))) + upper(identifier(type.name()));
    }

    /** Tells whether the annotation of a type must say its name. */
    boolean saysName(QualifiedName type) {
        String name = type(type);
        return !name.equals(type.name()) || (Character.isUpperCase(name.charAt(0)) && isMicrosoft(type));
    }

    /** Returns the name of a method, a constant or a parameter. */
    public static String member(String wireName) {
        String name =
                identifier(wireName.startsWith("@") ? wireName.substring(wireName.lastIndexOf('.') + 1) : wireName);
        return SourceVersion.isKeyword(name) || OF_OBJECT.contains(name) || name.equals("_") ? name + "_" : name;
    }

    /** Tells whether a property needs {@code @Name}, since its Java name is another or looks like a mistake. */
    static boolean saysName(QualifiedName owner, String wireName) {
        String name = member(wireName);
        return !name.equals(wireName)
                || name.endsWith("_")
                || GETTER.matcher(name).matches()
                || (Character.isUpperCase(name.charAt(0)) && isMicrosoft(owner));
    }

    /** Tells whether a type is the base that Graphlet brings along. */
    static boolean isBuiltIn(QualifiedName type) {
        return type.name().equals("entity") && type.namespace().equals("microsoft.graph");
    }

    private String qualified(QualifiedName type) {
        String name = className(type);
        String lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return schema.typesNamed(lower).isEmpty() ? lower : lower + "_";
    }

    private static boolean isMicrosoft(QualifiedName name) {
        return name.namespace().startsWith("microsoft.");
    }

    private static String upper(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String identifier(String name) {
        StringBuilder identifier = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i == 0 && !Character.isJavaIdentifierStart(c) && Character.isJavaIdentifierPart(c)) {
                identifier.append('_');
            }
            identifier.append(Character.isJavaIdentifierPart(c) && c != '$' ? c : '_');
        }
        return identifier.toString();
    }
}
