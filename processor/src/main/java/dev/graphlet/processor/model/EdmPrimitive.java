package dev.graphlet.processor.model;

import java.util.Optional;

/** The primitive types of a property (OData CSDL 4.01, section 3.3) with the Java type that specs use for each. */
public enum EdmPrimitive {
    STRING("Edm.String", "java.lang.String"),
    BOOLEAN("Edm.Boolean", "java.lang.Boolean"),
    INT16("Edm.Int16", "java.lang.Short"),
    INT32("Edm.Int32", "java.lang.Integer"),
    INT64("Edm.Int64", "java.lang.Long"),
    SINGLE("Edm.Single", "java.lang.Float"),
    DOUBLE("Edm.Double", "java.lang.Double"),
    DECIMAL("Edm.Decimal", "java.math.BigDecimal"),
    GUID("Edm.Guid", "java.util.UUID"),
    DATE_TIME_OFFSET("Edm.DateTimeOffset", "java.time.OffsetDateTime"),
    DATE("Edm.Date", "java.time.LocalDate"),
    TIME_OF_DAY("Edm.TimeOfDay", "java.time.LocalTime"),
    DURATION("Edm.Duration", "java.time.Duration"),
    PERIOD_DURATION("Edm.Duration", "dev.graphlet.runtime.edm.PeriodDuration"),
    BINARY("Edm.Binary", "byte[]"),
    UNTYPED("Edm.Untyped", "tools.jackson.databind.JsonNode");

    private final String edmName;
    private final String javaType;

    EdmPrimitive(String edmName, String javaType) {
        this.edmName = edmName;
        this.javaType = javaType;
    }

    /** Returns the qualified OData name, such as {@code Edm.String}. */
    public String edmName() {
        return edmName;
    }

    /** Returns the qualified name of the Java type in specs, {@code byte[]} for binary. */
    public String javaType() {
        return javaType;
    }

    /** Returns the primitive Java type for required values, if there is one. */
    public Optional<String> unboxed() {
        return switch (this) {
            case BOOLEAN -> Optional.of("boolean");
            case INT16 -> Optional.of("short");
            case INT32 -> Optional.of("int");
            case INT64 -> Optional.of("long");
            case SINGLE -> Optional.of("float");
            case DOUBLE -> Optional.of("double");
            default -> Optional.empty();
        };
    }

    /** Returns whether OData allows this type for a key (CSDL 4.01, section 6.5). */
    public boolean isKeyType() {
        return switch (this) {
            case SINGLE, DOUBLE, BINARY, UNTYPED -> false;
            default -> true;
        };
    }

    /** Returns whether {@code @Range} is allowed for this type. */
    public boolean isNumeric() {
        return switch (this) {
            case INT16, INT32, INT64, SINGLE, DOUBLE, DECIMAL -> true;
            default -> false;
        };
    }
}
