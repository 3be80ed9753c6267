package dev.graphlet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;

/** The forms that are parsed and printed by hand agree with those of java.time and java.lang. */
class TextFormsTest {
    private static OffsetDateTime parse(String text) {
        return DateTimeText.parse(("xx" + text + "yy").toCharArray(), 2, text.length());
    }

    private static boolean isPrinted(String text) {
        return DateTimeText.isPrinted(("xx" + text + "yy").toCharArray(), 2, text.length());
    }

    @Test
    void dateTimesAreParsedAsJavaTimeDoesAndPrintedSoThatTheyAreParsedAgain() {
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            long seconds = random.nextLong(-62_135_596_800L, 253_402_300_800L);
            int nanos = random.nextInt(1_000_000_000) / pow10(random.nextInt(10)) * pow10(random.nextInt(1, 10));
            ZoneOffset offset =
                    random.nextBoolean() ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(60 * random.nextInt(-840, 840));
            OffsetDateTime value = OffsetDateTime.ofInstant(
                    java.time.Instant.ofEpochSecond(seconds, Math.floorMod(nanos, 1_000_000_000)), offset);

            String printed = DateTimeText.print(value);
            assertThat(parse(printed)).isEqualTo(value);
            assertThat(parse(value.toString())).isEqualTo(value);
            assertThat(OffsetDateTime.parse(printed)).isEqualTo(value);
            assertThat(isPrinted(printed) || value.getYear() < 0 || value.getYear() > 9999)
                    .as(printed)
                    .isTrue();
        }
    }

    private static int pow10(int exponent) {
        return (int) Math.pow(10, exponent);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31T22:00Z, 2026-08-31T22:00:00Z",
        "2026-08-31T22:00:00.0Z, 2026-08-31T22:00:00Z",
        "2026-08-31T22:00:00.100Z, 2026-08-31T22:00:00.1Z",
        "2026-08-31T22:00:00+00:00, 2026-08-31T22:00:00Z",
        "2026-08-31T22:00:00-00:00, 2026-08-31T22:00:00Z",
        "2026-08-31t22:00:00z, 2026-08-31T22:00:00Z",
        "2026-08-31T22:00:00+02, 2026-08-31T22:00:00+02:00",
        "2026-08-31T22:00:00.1234567891Z, 2026-08-31T22:00:00.123456789Z"
    })
    void otherFormsAreToldFromThePrintedOne(String text, String printed) {
        assertThat(DateTimeText.print(parse(text))).isEqualTo(printed);
        assertThat(isPrinted(text)).isFalse();
        assertThat(isPrinted(printed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-08-31",
                "2026-02-29T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-08-31T22:00:00",
                "2026-08-31T22:00:00.Z",
                "2026-08-31T22:00:00.+02:00",
                "2026-08-31T22:00:00.5",
                "2026-08-31T22:00:0:Z",
                "2026-08-31T22:00:00/1Z",
                "x026-08-31T22:00:00Z"
            })
    void whatIsNoDateTimeIsNull(String text) {
        assertThat(parse(text)).isNull();
    }

    @Test
    void theCommonFormIsParsedTheShortWay() {
        for (String text : List.of(
                "2026-08-31T22:15:09Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.9Z",
                "2026-08-31T22:15:09.000000000Z",
                "2026-08-31T22:15:09.120Z",
                "2026-08-31T22:15:09.123456789Z")) {
            assertThat(common(text)).as(text).isEqualTo(OffsetDateTime.parse(text));
        }
        for (String text :
                List.of("2026-08-31T22:15:09.Z", "2026-08-31T22:15:09.1234567890Z", "2026-08-31T22:15:09+02:00")) {
            assertThat(common(text)).as(text).isNull();
        }
    }

    @Test
    void anyOtherCharacterIsNoneOfTheCommonForm() {
        String text = "2026-08-31T22:15:09.45Z";
        for (int at = 0; at < text.length(); at++) {
            for (char other : "/:x.-".toCharArray()) {
                if (text.charAt(at) != other) {
                    String changed = text.substring(0, at) + other + text.substring(at + 1);
                    assertThat(common(changed)).as(changed).isNull();
                }
            }
        }
    }

    private static @Nullable OffsetDateTime common(String text) {
        return DateTimeText.parseCommon(("20" + text + "00").toCharArray(), 2, 2 + text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Z",
                "+10:00",
                "-01:00",
                "+00:10",
                "-00:01",
                ".1Z",
                ".123456789Z",
                ".123456789+05:30",
                ".000000001-14:00"
            })
    void whatIsPrintedIsKnown(String end) {
        String text = "2026-08-31T22:15:09" + end;
        assertThat(DateTimeText.print(parse(text))).isEqualTo(text);
        assertThat(isPrinted(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+00:00",
                ".10Z",
                ".1234567890Z",
                ".1234567890+05:30",
                ".10+05:30",
                "+05",
                "+0530",
                ".0Z",
                ".1+05:30:00"
            })
    void whatIsPrintedOtherwiseIsKnown(String end) {
        assertThat(isPrinted("2026-08-31T22:15:09" + end)).isFalse();
    }

    @Test
    void whatStandsAroundATextCountsForNothing() {
        String text = "2026-08-31T22:15Z";
        assertThat(DateTimeText.isPrinted(("123456" + text + "78.9").toCharArray(), 6, text.length()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31T22:15:09, true", "2026-08-31, false", "2026-08-31T22:15:09+02:00, false"})
    void aLocalDateTimeLacksAnOffset(String text, boolean local) {
        assertThat(DateTimeText.isLocal(text)).isEqualTo(local);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, -0001-08-31T22:15Z",
        "0, 0000-08-31T22:15:00Z",
        "9999, 9999-08-31T22:15:00Z",
        "10000, +10000-08-31T22:15Z"
    })
    void yearsOfFourDigitsArePrintedByHand(int year, String text) {
        assertThat(DateTimeText.print(OffsetDateTime.of(year, 8, 31, 22, 15, 0, 0, ZoneOffset.UTC)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31T22:15:09.123456789+02:00, 123456789",
        "2026-08-31T22:15:09.1234567899+02:00, 123456789",
        "2026-08-31T22:15:09.123456789012+02:00, 123456789",
        "2026-08-31T22:15:09.12+02:00, 120000000"
    })
    void whatIsFinerThanNanosecondsIsCutOff(String text, int nanos) {
        assertThat(parse(text).getNano()).isEqualTo(nanos);
    }

    @ParameterizedTest
    @CsvSource({
        "22:15:09.123456789, 123456789",
        "22:15:09.1234567899, 123456789",
        "22:15:09.12345678900, 123456789",
        "22:15:09.12, 120000000"
    })
    void timesAreCutOffToo(String text, int nanos) {
        assertThat(TimeText.parse(text).getNano()).isEqualTo(nanos);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "22:15:09.", "22:15:09.123456789x", "22:15:09.123456789:", "22:15:09.123456789/", "24:00:00"
            })
    void whatIsNoTimeIsNull(String text) {
        assertThat(TimeText.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "-5, true",
        "5, true",
        "-6, false",
        "6, false",
        "5.0, true",
        "6.0, false",
        "-5E0, true",
        "-6E0, false",
        "0, true"
    })
    void boundsAreWithin(String text, boolean inside) {
        try (JsonParser parser = ExactJson.parser(text.getBytes(StandardCharsets.UTF_8), 10)) {
            parser.nextToken();
            Long expected = inside ? Long.valueOf(new BigDecimal(text).longValueExact()) : null;
            assertThat(NumberText.whole(parser, -5, 5)).isEqualTo(expected);
        }
    }

    @Test
    void timesArePrintedSoThatTheyAreParsedAgain() {
        Random random = new Random(5);
        for (int i = 0; i < 10_000; i++) {
            LocalTime time = LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L) / pow10(random.nextInt(10)));
            assertThat(TimeText.parse(TimeText.print(time))).isEqualTo(time);
            assertThat(LocalTime.parse(TimeText.print(time))).isEqualTo(time);
        }
    }

    @Test
    void aShortNumberIsToldToBePrintedOnlyIfItIs() {
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            String text = (random.nextBoolean() ? "-" : "") + random.nextInt(pow10(random.nextInt(1, 5))) + "."
                    + String.valueOf(pow10(4) + random.nextInt(pow10(random.nextInt(1, 5))))
                            .substring(1, random.nextInt(2, 6));
            boolean isPrinted = NumberText.isPrinted(("x" + text + "y").toCharArray(), 1, text.length());
            boolean zero = new BigDecimal(text).signum() == 0;
            if (isPrinted && !zero) {
                assertThat(text).isEqualTo(Double.toString(Double.parseDouble(text)));
                assertThat(text).isEqualTo(Float.toString(Float.parseFloat(text)));
            } else if (!zero && text.length() <= 7) {
                assertThat(text).isNotEqualTo(Double.toString(Double.parseDouble(text)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0E999999999, 0",
        "-0.0, 0",
        "1E2, 100",
        "100.00, 100",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808"
    })
    void wholeNumbers(String text, long expected) {
        assertThat(NumberText.whole(new BigDecimal(text), Long.MIN_VALUE, Long.MAX_VALUE))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.5",
                "1E-999999999",
                "1E999999999",
                "9223372036854775808",
                "-9223372036854775809",
                "1E19",
                "12345678901234567890.5"
            })
    void whatIsNoWholeNumberOfThatSizeIsNull(String text) {
        assertThat(NumberText.whole(new BigDecimal(text), Long.MIN_VALUE, Long.MAX_VALUE))
                .isNull();
    }
}
