package dev.graphlet.processor.sample;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells which JSON values are of a primitive type of OData (JSON Format 4.01, section 7.1). */
final class Primitives {
    private static final Map<String, BigInteger> LIMITS = Map.of(
            "Edm.Int16", BigInteger.ONE.shiftLeft(15),
            "Edm.Int32", BigInteger.ONE.shiftLeft(31),
            "Edm.Int64", BigInteger.ONE.shiftLeft(63));
    private static final int LONGEST_EXPONENT = 400;

    private static final String TIME = "[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?";
    private static final String DATE = "-?[0-9]{4,}-[0-9]{2}-[0-9]{2}";
    private static final Map<String, Pattern> FORMS = Map.of(
            "Edm.String", Pattern.compile(".*", Pattern.DOTALL),
            "Edm.Guid", Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
            "Edm.Date", Pattern.compile(DATE),
            "Edm.TimeOfDay", Pattern.compile(TIME),
            "Edm.DateTimeOffset", Pattern.compile(DATE + "[Tt]" + TIME + "([Zz]|[+-][0-9]{2}:[0-9]{2})"),
            "Edm.Duration",
                    Pattern.compile("-?P(?=.)([0-9]+Y)?([0-9]+M)?([0-9]+D)?"
                            + "(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?)?"),
            "Edm.Binary", Pattern.compile("[A-Za-z0-9+/_-]*={0,2}"));
    private static final Pattern NO_NUMBER = Pattern.compile("INF|-INF|NaN");

    private Primitives() {}

    static boolean fits(String type, JsonNode node) {
        if (type.equals("Edm.Untyped")) {
            return true;
        }
        if (type.equals("Edm.Boolean")) {
            return node instanceof JsonNode.Flag;
        }
        if (node instanceof JsonNode.Numeral number) {
            return isNumeric(type) && (!LIMITS.containsKey(type) || isWithin(type, number.digits()));
        }
        if (node instanceof JsonNode.Text text) {
            return switch (type) {
                case "Edm.Single", "Edm.Double" ->
                    NO_NUMBER.matcher(text.value()).matches();
                case "Edm.Int64", "Edm.Decimal" -> isNumber(type, text.value());
                default ->
                    FORMS.containsKey(type)
                            && FORMS.get(type).matcher(text.value()).matches();
            };
        }
        return false;
    }

    private static boolean isNumeric(String type) {
        return LIMITS.containsKey(type)
                || type.equals("Edm.Decimal")
                || type.equals("Edm.Single")
                || type.equals("Edm.Double");
    }

    private static boolean isNumber(String type, String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?")
                && (type.equals("Edm.Decimal") || isWithin(type, text));
    }

    private static boolean isWithin(String type, String digits) {
        try {
            BigDecimal number = new BigDecimal(digits);
            BigInteger limit = LIMITS.getOrDefault(type, BigInteger.ZERO);
            if (Math.abs((long) number.scale()) > LONGEST_EXPONENT) {
                return false;
            }
            BigInteger integer = number.toBigIntegerExact();
            return integer.compareTo(limit) < 0 && integer.compareTo(limit.negate()) >= 0;
        } catch (ArithmeticException | NumberFormatException e) {
            return false;
        }
    }
}
