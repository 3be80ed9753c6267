package dev.graphlet.processor.reading;

import static java.util.Map.entry;

import dev.graphlet.processor.diagnostics.Wording;
import dev.graphlet.processor.model.EdmPrimitive;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/** Maps the Java types of specs to Edm types, and unsupported Java types to replacements. */
final class EdmTypes {
    /** The most common types, which messages list first. */
    private static final List<EdmPrimitive> COMMON = List.of(
            EdmPrimitive.STRING,
            EdmPrimitive.BOOLEAN,
            EdmPrimitive.INT32,
            EdmPrimitive.INT64,
            EdmPrimitive.DOUBLE,
            EdmPrimitive.DECIMAL,
            EdmPrimitive.DATE_TIME_OFFSET,
            EdmPrimitive.DATE);

    private static final Map<TypeKind, EdmPrimitive> PRIMITIVES = Map.of(
            TypeKind.BOOLEAN, EdmPrimitive.BOOLEAN,
            TypeKind.SHORT, EdmPrimitive.INT16,
            TypeKind.INT, EdmPrimitive.INT32,
            TypeKind.LONG, EdmPrimitive.INT64,
            TypeKind.FLOAT, EdmPrimitive.SINGLE,
            TypeKind.DOUBLE, EdmPrimitive.DOUBLE);

    private static final Map<String, String> OTHERS = Map.ofEntries(
            entry("byte", "Short"),
            entry("char", "String"),
            entry("java.lang.Byte", "Short"),
            entry("java.lang.Byte[]", "byte[]"),
            entry("java.lang.CharSequence", "String"),
            entry("java.lang.Character", "String"),
            entry("java.lang.Number", "BigDecimal"),
            entry("java.lang.Object", "JsonNode"),
            entry("java.math.BigInteger", "BigDecimal"),
            entry("java.net.URI", "String"),
            entry("java.net.URL", "String"),
            entry("java.nio.ByteBuffer", "byte[]"),
            entry("java.time.Instant", "OffsetDateTime"),
            entry("java.time.LocalDateTime", "OffsetDateTime"),
            entry("java.time.OffsetTime", "LocalTime"),
            entry("java.time.Period", "PeriodDuration"),
            entry("java.time.ZonedDateTime", "OffsetDateTime"),
            entry("java.util.Calendar", "OffsetDateTime"),
            entry("java.util.Date", "OffsetDateTime"),
            entry("java.util.HashMap", "an open @GraphComplex interface"),
            entry("java.util.Map", "an open @GraphComplex interface"));

    private EdmTypes() {}

    /** Returns the Edm type for a qualified Java type name in a spec. */
    static Optional<EdmPrimitive> of(String javaType) {
        return Arrays.stream(EdmPrimitive.values())
                .filter(edm -> edm.javaType().equals(javaType))
                .findFirst();
    }

    static Optional<EdmPrimitive> ofPrimitive(TypeKind kind) {
        return Optional.ofNullable(PRIMITIVES.get(kind));
    }

    /** Returns the replacement for an unsupported Java type. */
    static Optional<String> insteadOf(String javaType) {
        return Optional.ofNullable(OTHERS.get(javaType));
    }

    /** Lists the simple names of all supported types, common ones first; names beyond eight are only counted. */
    static String listed() {
        Stream<EdmPrimitive> all = Stream.concat(
                COMMON.stream(), Arrays.stream(EdmPrimitive.values()).filter(edm -> !COMMON.contains(edm)));
        return Wording.list(all.map(edm -> simple(edm.javaType())).toList());
    }

    /** Returns the type with the most similar simple name, possibly in another package. */
    static Optional<String> nearest(String javaType) {
        List<String> known = Stream.concat(
                        Stream.of("java.util.List"),
                        Arrays.stream(EdmPrimitive.values()).map(EdmPrimitive::javaType))
                .toList();
        return Wording.nearest(
                        simple(javaType), known.stream().map(EdmTypes::simple).toList())
                .flatMap(name ->
                        known.stream().filter(type -> simple(type).equals(name)).findFirst());
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
