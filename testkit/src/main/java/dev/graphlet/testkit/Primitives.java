package dev.graphlet.testkit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The primitive types of OData and their JSON format (OData JSON 4.01, section 7.1). */
final class Primitives {
    /** The expected kind of a value, as text and as a predicate. */
    private record Kind(String expected, Predicate<JsonNode> fits) {}

    private static final Set<String> SPECIAL = Set.of("INF", "-INF", "NaN");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern GUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,12})?)?");
    private static final Pattern DATE_TIME =
            Pattern.compile("-?\\d{4}-\\d\\d-\\d\\dT" + TIME.pattern() + "(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern DURATION = Pattern.compile(
            "[+-]?P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,12})?S)?)?");
    private static final Pattern BEYOND_NANOS = Pattern.compile("(\\.\\d{9})\\d+");

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("Edm.String", new Kind("a string", JsonNode::isString)),
            Map.entry("Edm.Boolean", new Kind("true or false", JsonNode::isBoolean)),
            Map.entry("Edm.Byte", integer(0, 255)),
            Map.entry("Edm.SByte", integer(Byte.MIN_VALUE, Byte.MAX_VALUE)),
            Map.entry("Edm.Int16", integer(Short.MIN_VALUE, Short.MAX_VALUE)),
            Map.entry("Edm.Int32", integer(Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Map.entry("Edm.Int64", integer(Long.MIN_VALUE, Long.MAX_VALUE)),
            Map.entry("Edm.Single", new Kind("a number", v -> isFloating(v, Float.MAX_VALUE))),
            Map.entry("Edm.Double", new Kind("a number", v -> isFloating(v, Double.MAX_VALUE))),
            Map.entry("Edm.Decimal", new Kind("a number", v -> v.isNumber() || isText(v, DECIMAL))),
            Map.entry("Edm.Guid", new Kind("a GUID", v -> isText(v, GUID))),
            Map.entry("Edm.Date", new Kind("a date such as 2025-02-13", v -> isText(v, LocalDate::parse))),
            Map.entry(
                    "Edm.TimeOfDay",
                    new Kind("a time such as 10:17:05", v -> isText(v, TIME) && isText(v, LocalTime::parse))),
            Map.entry(
                    "Edm.DateTimeOffset",
                    new Kind(
                            "a date and time with offset such as 2025-02-13T10:17:05Z",
                            v -> isText(v, DATE_TIME) && isText(v, OffsetDateTime::parse))),
            Map.entry("Edm.Duration", new Kind("a duration such as PT1H30M", v -> isText(v, DURATION))),
            Map.entry(
                    "Edm.Binary",
                    new Kind("base64", v -> v.isString() && octets(v.asString()).isPresent())),
            Map.entry("Edm.Untyped", new Kind("anything", v -> true)));

    private Primitives() {}

    static boolean fits(String type, JsonNode value) {
        return kind(type).fits().test(value);
    }

    static String expected(String type) {
        return kind(type).expected();
    }

    static boolean isInteger(String type) {
        return type.startsWith("Edm.Int");
    }

    /** Returns the number of a valid value of a numeric type; empty for other types, infinities and NaN. */
    static Optional<BigDecimal> number(String type, JsonNode value) {
        boolean asText = Set.of("Edm.Int64", "Edm.Decimal").contains(type) && value.isString();
        return value.isNumber()
                ? Optional.of(value.decimalValue())
                : asText ? Optional.of(new BigDecimal(value.asString())) : Optional.empty();
    }

    /**
     * Returns a valid value in the form that constraints expect: a number, octets or a text; other values are
     * returned unchanged.
     */
    static Object constrained(String type, JsonNode value) {
        if (type.equals("Edm.Binary")) {
            return octets(value.asString()).orElseThrow();
        }
        Object other = value.isString() ? value.asString() : value;
        return number(type, value).<Object>map(number -> number).orElse(other);
    }

    /** Returns the octets that the text encodes in either base64 alphabet; empty if it is not base64. */
    private static Optional<byte[]> octets(String base64) {
        try {
            return Optional.of(
                    Base64.getDecoder().decode(base64.replace('-', '+').replace('_', '/')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Kind kind(String type) {
        Kind kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalStateException("The type '" + type + "' is not among the types of the service.");
        }
        return kind;
    }

    /** Returns the kind of an integer type. Int64 may also be a string, as IEEE754Compatible clients write it. */
    private static Kind integer(long min, long max) {
        return new Kind("an integer from " + min + " to " + max, value -> {
            boolean asText = max == Long.MAX_VALUE && isText(value, Pattern.compile("-?\\d{1,19}"));
            if (!asText && !value.isIntegralNumber()) {
                return false;
            }
            BigDecimal number = asText ? new BigDecimal(value.asString()) : value.decimalValue();
            return number.compareTo(BigDecimal.valueOf(min)) >= 0 && number.compareTo(BigDecimal.valueOf(max)) <= 0;
        });
    }

    private static boolean isFloating(JsonNode value, double max) {
        return value.isNumber()
                ? value.decimalValue().abs().compareTo(new BigDecimal(max)) <= 0
                : value.isString() && SPECIAL.contains(value.asString());
    }

    private static boolean isText(JsonNode value, Pattern pattern) {
        return value.isString() && pattern.matcher(value.asString()).matches();
    }

    private static boolean isText(JsonNode value, Consumer<String> parser) {
        if (!value.isString()) {
            return false;
        }
        try {
            parser.accept(BEYOND_NANOS.matcher(value.asString()).replaceFirst("$1"));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
