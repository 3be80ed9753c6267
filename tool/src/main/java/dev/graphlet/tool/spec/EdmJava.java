package dev.graphlet.tool.spec;

import dev.graphlet.tool.schema.EnumType;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.schema.TypeDefinition;
import java.util.Map;
import java.util.Optional;

/** Maps Edm types to the Java types of specs. */
final class EdmJava {
    private static final String UNTYPED = "tools.jackson.databind.JsonNode";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("String", "java.lang.String"),
            Map.entry("Boolean", "java.lang.Boolean"),
            Map.entry("Byte", "java.lang.Short"),
            Map.entry("SByte", "java.lang.Short"),
            Map.entry("Int16", "java.lang.Short"),
            Map.entry("Int32", "java.lang.Integer"),
            Map.entry("Int64", "java.lang.Long"),
            Map.entry("Single", "java.lang.Float"),
            Map.entry("Double", "java.lang.Double"),
            Map.entry("Decimal", "java.math.BigDecimal"),
            Map.entry("Guid", "java.util.UUID"),
            Map.entry("DateTimeOffset", "java.time.OffsetDateTime"),
            Map.entry("Date", "java.time.LocalDate"),
            Map.entry("TimeOfDay", "java.time.LocalTime"),
            Map.entry("Duration", "java.time.Duration"),
            Map.entry("Binary", "byte[]"),
            Map.entry("Stream", "java.io.InputStream"));

    private static final Map<String, String> UNBOXED = Map.of(
            "java.lang.Boolean", "boolean",
            "java.lang.Short", "short",
            "java.lang.Integer", "int",
            "java.lang.Long", "long",
            "java.lang.Float", "float",
            "java.lang.Double", "double");

    private EdmJava() {}

    /** Returns the declared type that a name stands for, or empty if specs have a Java type for it. */
    static Optional<SchemaType> declared(ServiceSchema schema, QualifiedName name) {
        return schema.type(name)
                .filter(type -> type instanceof StructuredType
                        || (type instanceof EnumType enumeration
                                && !enumeration.members().isEmpty()))
                .filter(type -> !isUntyped(name));
    }

    /** Returns the qualified Java type of a type that no spec declares. */
    static String of(ServiceSchema schema, QualifiedName name) {
        Optional<SchemaType> type = schema.type(name);
        if (type.isPresent() && type.get() instanceof TypeDefinition definition) {
            return of(schema, definition.underlyingType());
        }
        if (type.isPresent() && type.get() instanceof EnumType) {
            return "java.lang.String";
        }
        return name.isEdm() ? TYPES.getOrDefault(name.name(), UNTYPED) : UNTYPED;
    }

    /** Returns the primitive type of a boxed one, or the type itself. */
    static String unboxed(String javaType) {
        return UNBOXED.getOrDefault(javaType, javaType);
    }

    /** Tells whether a type is Graph's own name of any JSON. */
    private static boolean isUntyped(QualifiedName name) {
        return name.name().equals("Json") && name.namespace().equals("microsoft.graph");
    }
}
